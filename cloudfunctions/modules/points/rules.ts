import { dayKeyOf, endOfDay, yearOf } from '../../kernel/day-key'
import type { AccountDocument, Lot, Rule, RuleBook } from './store'

/** Points earned in a year can be spent until this day of the next one. Source: expiry in points-rules.json. */
const EXPIRY_DAY = '03-31'

export const expiryOfLot = (year: number): number => endOfDay(`${year + 1}-${EXPIRY_DAY}`)

/** The newest version that is in force at a moment; the books may come in any order. */
export const inForceAt = (books: readonly RuleBook[], at: number): RuleBook | undefined =>
  books.filter((book) => book.effectiveFrom <= at).sort((a, b) => b.effectiveFrom - a.effectiveFrom)[0]

export const ruleOf = (book: RuleBook, code: string): Rule => {
  const rule = book.rules.find((candidate) => candidate.code === code)
  if (!rule) throw new Error(`rule book ${book.version} has no rule ${code}`)
  return rule
}

/** The part of an account that earning moves. */
export type Balance = Omit<AccountDocument, '_id' | 'tenantId' | 'memberId'>

export const emptyBalance: Balance = {
  available: 0,
  held: 0,
  owed: 0,
  honour: 0,
  lots: [],
  day: { dayKey: '', total: 0, byRule: {} },
  entryCount: 0,
}

/** The caps' memory of the day of `now`: a new day starts at nothing. */
const dayOf = (balance: Balance, now: number): Balance['day'] => {
  const dayKey = dayKeyOf(now)
  return balance.day.dayKey === dayKey ? balance.day : { dayKey, total: 0, byRule: {} }
}

/** Points a rule may still bring on the day of `now`, in whole earnings: 4 left under a cap pay no 5. */
export const leftToday = (book: RuleBook, rule: Rule, balance: Balance, now: number): number => {
  const day = dayOf(balance, now)
  const ofRule = rule.dayCap === undefined ? Infinity : rule.dayCap - (day.byRule[rule.code] ?? 0)
  const ofBook = rule.capExempt ? Infinity : book.autoDailyCap - day.total
  return Math.floor(Math.max(0, Math.min(ofRule, ofBook)) / rule.points) * rule.points
}

/** Adds points to a year's lot. */
export const intoLot = (lots: readonly Lot[], year: number, points: number): Lot[] =>
  [
    ...lots.filter((lot) => lot.year !== year),
    { year, left: points + (lots.find((lot) => lot.year === year)?.left ?? 0) },
  ].sort((a, b) => a.year - b.year)

/**
 * The balance after an earning. What is owed is repaid first, so that available points exist only where
 * nothing is owed; honour counts the whole earning.
 */
export const credited = (balance: Balance, rule: Rule, now: number): Balance => {
  const { points } = rule
  const repaid = Math.min(balance.owed, points)
  const spendable = points - repaid
  const day = dayOf(balance, now)
  return {
    ...balance,
    available: balance.available + spendable,
    owed: balance.owed - repaid,
    honour: balance.honour + points,
    lots: spendable > 0 ? intoLot(balance.lots, yearOf(now), spendable) : balance.lots,
    day: {
      dayKey: day.dayKey,
      total: day.total + (rule.capExempt ? 0 : points),
      byRule: { ...day.byRule, [rule.code]: (day.byRule[rule.code] ?? 0) + points },
    },
    entryCount: balance.entryCount + 1,
  }
}
