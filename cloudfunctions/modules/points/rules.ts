import type { EntryKind } from '@contract/points'
import { impossible } from '@contract/rules/impossible'
import { dayKeyAfter, dayKeyOf, endOfDay, yearOf } from '../../kernel/day-key'
import type { AccountDocument, Lot, Rule, RuleBook, Streak } from './store'

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

/** The `oldestYear` of an account without lots: later than any. */
const NO_LOT = 9_999

export const emptyBalance: Balance = {
  available: 0,
  held: 0,
  owed: 0,
  honour: 0,
  lots: [],
  day: { dayKey: '', total: 0, byRule: {} },
  entryCount: 0,
  oldestYear: NO_LOT,
  reminded: 0,
  movedAt: 0,
}

/**
 * The caps' memory of the day of `now`: a new day starts at nothing. A clock set back over midnight stays in the
 * later day, so that no day's caps open twice.
 */
const dayOf = (balance: Balance, now: number): Balance['day'] => {
  const dayKey = dayKeyOf(now)
  return balance.day.dayKey >= dayKey ? balance.day : { dayKey, total: 0, byRule: {} }
}

/** How an act earns by a rule: in which tier, with a full mark. */
export type Grade = { readonly tier?: string | undefined; readonly fullMark?: boolean | undefined }

/** Points of one earning; without what a streak adds. */
export const amountOf = (rule: Rule, { tier, fullMark }: Grade = {}): number => {
  const points = rule.pointsBy ? rule.pointsBy[tier ?? ''] : rule.points
  if (points === undefined) throw new Error(`rule ${rule.code} has no tier ${tier}`)
  return points + (fullMark ? (rule.fullMarkBonus ?? 0) : 0)
}

/** Points a rule may still bring on the day of `now`, in whole earnings: 4 left under a cap pay no 5. */
export const leftToday = (
  book: RuleBook,
  rule: Rule,
  balance: Balance,
  now: number,
  points = rule.points,
): number => {
  const day = dayOf(balance, now)
  const ofRule = rule.dayCap === undefined ? Infinity : rule.dayCap - (day.byRule[rule.code] ?? 0)
  const ofBook = rule.capExempt ? Infinity : book.autoDailyCap - day.total
  return Math.floor(Math.max(0, Math.min(ofRule, ofBook)) / points) * points
}

/** Points that all rules under the book's cap together may still bring on the day of `now`. */
export const totalLeftToday = (book: RuleBook, balance: Balance, now: number): number =>
  Math.max(0, book.autoDailyCap - dayOf(balance, now).total)

/** The streak after a day that counts: one more where yesterday counted too. */
export const streakAfter = (streak: Streak | undefined, now: number): Streak => {
  const dayKey = dayKeyOf(now)
  if (streak && streak.dayKey >= dayKey) return streak
  const goesOn = streak !== undefined && dayKeyAfter(streak.dayKey) === dayKey
  return { dayKey, days: goesOn ? streak.days + 1 : 1 }
}

/** What a streak adds on the day that completes it. */
export const streakPoints = ({ streakBonus }: Rule, { days }: Streak): number =>
  streakBonus && days % streakBonus.days === 0 ? streakBonus.points : 0

/** Adds points to a year's lot. */
export const intoLot = (lots: readonly Lot[], year: number, points: number): Lot[] =>
  [
    ...lots.filter((lot) => lot.year !== year),
    { year, left: points + (lots.find((lot) => lot.year === year)?.left ?? 0) },
  ].sort((a, b) => a.year - b.year)

/**
 * The balance after points have come: what is owed is repaid first, so that available points exist only where
 * nothing is owed.
 */
export const raised = (balance: Balance, points: number, now: number): Balance => {
  const repaid = Math.min(balance.owed, points)
  const left = points - repaid
  return {
    ...balance,
    available: balance.available + left,
    owed: balance.owed - repaid,
    lots: left > 0 ? intoLot(balance.lots, yearOf(now), left) : balance.lots,
    entryCount: balance.entryCount + 1,
  }
}

/** The balance after an earning: honour counts the whole of it, the caps what the rule itself brings. */
export const credited = (
  balance: Balance,
  rule: Rule,
  now: number,
  { points = rule.points, bonus = 0 }: { readonly points?: number; readonly bonus?: number } = {},
): Balance => {
  const day = dayOf(balance, now)
  return {
    ...raised(balance, points + bonus, now),
    honour: balance.honour + points + bonus,
    day: {
      dayKey: day.dayKey,
      total: day.total + (rule.capExempt ? 0 : points),
      byRule: { ...day.byRule, [rule.code]: (day.byRule[rule.code] ?? 0) + points },
    },
  }
}

/** The balance after points were taken: what is available goes, first to expire first; the rest is owed. */
export const deducted = (balance: Balance, points: number, firstYear?: number): Balance => {
  const first = (year: number) => (year === firstYear ? 0 : year)
  let missing = points
  const taken = new Map<number, number>()
  for (const { year, left } of [...balance.lots].sort((a, b) => first(a.year) - first(b.year))) {
    taken.set(year, Math.min(left, missing))
    missing -= Math.min(left, missing)
  }
  return {
    ...balance,
    available: balance.available - (points - missing),
    owed: balance.owed + missing,
    lots: balance.lots
      .map(({ year, left }) => ({ year, left: left - (taken.get(year) ?? 0) }))
      .filter(({ left }) => left > 0),
    entryCount: balance.entryCount + 1,
  }
}

/**
 * What an entry adds to 累计积分: what was earned or granted, and less again what turned out not to be so.
 * Spending, expiry and deductions leave it alone.
 */
export const honourOf = ({ kind, delta }: { readonly kind: EntryKind; readonly delta: number }): number => {
  switch (kind) {
    case 'earning':
      return delta
    case 'adjustment':
      return Math.max(0, delta)
    case 'reversal':
      return Math.min(0, delta)
    case 'deduction':
    case 'hold':
    case 'release':
    case 'expiry':
      return 0
    default:
      return impossible(kind)
  }
}

/** The balance without the lots that have expired by now, and those lots: each becomes an entry of its own. */
export const withoutExpired = (
  balance: Balance,
  now: number,
): { readonly live: Balance; readonly expired: readonly Lot[] } => {
  const expired = balance.lots.filter(({ year }) => expiryOfLot(year) < now)
  const lost = expired.reduce((sum, { left }) => sum + left, 0)
  const lots = balance.lots.filter((lot) => !expired.includes(lot))
  const entryCount = balance.entryCount + expired.length
  return { live: { ...balance, available: balance.available - lost, lots, entryCount }, expired }
}

/** A balance as it is stored at a moment: with the fields that jobs look it up by. */
export const storedAt = (balance: Balance, now: number): Balance => {
  const oldestYear = Math.min(NO_LOT, ...balance.lots.map(({ year }) => year))
  const reminded = oldestYear === balance.oldestYear ? balance.reminded : 0
  return { ...balance, oldestYear, reminded, movedAt: now }
}
