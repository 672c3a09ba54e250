import type { Input } from '@contract/contract'
import { type RuleBookDraft, ruleBookDraft } from '@contract/rule-book'
import * as v from 'valibot'
import type { Rule, RuleBook } from './store'

type Revision = Omit<Input<'organisation.reviseRules'>, 'basedOn' | 'dayKey' | 'reason'>
type RevisedRule = Revision['rules'][number]

const sameTiers = (rule: Rule, tiers: RevisedRule['tiers']): boolean =>
  JSON.stringify(Object.keys(rule.pointsBy ?? {}).sort()) ===
  JSON.stringify((tiers ?? []).map(({ tier }) => tier).sort())

/** The rule with other numbers; its tiers keep their names and their order. */
const revisedRule = (rule: Rule, { points, tiers, dayCap }: RevisedRule): Rule => {
  const { dayCap: _, ...kept } = rule
  const pointsOf = (tier: string) => tiers?.find((one) => one.tier === tier)?.points ?? 0
  const named = Object.keys(rule.pointsBy ?? {}).map((tier) => [tier, pointsOf(tier)] as const)
  const numbers = rule.pointsBy
    ? { points: Math.min(...named.map(([, each]) => each)), pointsBy: Object.fromEntries(named) }
    : { points }
  return { ...kept, ...numbers, ...(dayCap !== null && { dayCap }) }
}

/**
 * A version of the rule book with other points and caps, to begin at a moment; rules that are not named stay as they
 * are. Null where it is no good rule book.
 */
export const revisedBook = (
  { rules }: RuleBook,
  { rules: revised, notice, autoDailyCap }: Revision,
  effectiveFrom: number,
): RuleBookDraft | null => {
  const isKnown = revised.every(({ code, tiers }) => {
    const rule = rules.find((one) => one.code === code)
    return rule !== undefined && sameTiers(rule, tiers)
  })
  if (!isKnown) return null
  const draft = {
    effectiveFrom,
    notice,
    autoDailyCap,
    rules: rules.map((rule) => {
      const found = revised.find(({ code }) => code === rule.code)
      return found ? revisedRule(rule, found) : rule
    }),
  }
  const parsed = v.safeParse(ruleBookDraft, draft)
  return parsed.success ? parsed.output : null
}
