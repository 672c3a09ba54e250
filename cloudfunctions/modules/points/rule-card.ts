import type { RuleCard } from '@contract/points'
import { type Balance, leftToday } from './rules'
import type { Rule, RuleBook } from './store'

/** A rule as a member reads it, with what it can still bring him today. */
export const ruleCardOf = (book: RuleBook, rule: Rule, balance: Balance, now: number): RuleCard => ({
  ...{ code: rule.code, title: rule.title, points: rule.points, evidence: rule.evidence },
  tiers: rule.pointsBy
    ? Object.entries(rule.pointsBy)
        .map(([tier, points]) => ({ tier, points }))
        .sort((a, b) => a.points - b.points)
    : null,
  dayCap: rule.dayCap ?? null,
  leftToday: rule.dayCap === undefined ? null : leftToday(book, rule, balance, now),
  once: rule.once ?? false,
  capExempt: rule.capExempt ?? false,
  streakBonus: rule.streakBonus ?? null,
  fullMarkBonus: rule.fullMarkBonus ?? null,
})
