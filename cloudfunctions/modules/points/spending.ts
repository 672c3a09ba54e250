import { redeemTerms } from '@contract/rules/redeem-terms'
import { monthKeyOf, yearOf } from '../../kernel/day-key'
import { type Balance, expiryOfLot, intoLot } from './rules'
import type { Lot, YearTotals } from './store'

const MIN_LIFE_MS = redeemTerms.returnedDays * 86_400_000

const isAlive = ({ year }: Lot, now: number): boolean => expiryOfLot(year) >= now

/** Points that can be spent at a moment: those of lots that have not expired. */
export const spendable = ({ available, lots }: Pick<Balance, 'available' | 'lots'>, now: number): number =>
  Math.min(
    available,
    lots.filter((lot) => isAlive(lot, now)).reduce((sum, { left }) => sum + left, 0),
  )

/** The lots that `points` are taken from, first to expire first. Null where there are not enough. */
export const takenLots = (balance: Balance, points: number, now: number): readonly Lot[] | null => {
  if (spendable(balance, now) < points) return null
  let missing = points
  return [...balance.lots]
    .filter((lot) => isAlive(lot, now))
    .sort((a, b) => a.year - b.year)
    .map(({ year, left }) => {
      const taken = Math.min(left, missing)
      missing -= taken
      return { year, left: taken }
    })
    .filter(({ left }) => left > 0)
}

/** The balance after `taken` went from available to held. */
export const heldBack = (balance: Balance, taken: readonly Lot[]): Balance => {
  const points = sumOf(taken)
  const takenOf = (year: number) => taken.find((lot) => lot.year === year)?.left ?? 0
  return {
    ...balance,
    available: balance.available - points,
    held: balance.held + points,
    lots: balance.lots
      .map(({ year, left }) => ({ year, left: left - takenOf(year) }))
      .filter(({ left }) => left > 0),
    entryCount: balance.entryCount + 1,
  }
}

/** The year whose lot takes back points of `year`: their own, or the first that lasts long enough. */
const homeOf = (year: number, now: number): number => {
  let home = Math.max(year, yearOf(now) - 1)
  // Two steps at most: points of this year last until 31 March of the next one.
  while (expiryOfLot(home) < now + MIN_LIFE_MS) home += 1
  return home
}

/** The balance after held points came back. What is owed by then is repaid first, the oldest points last. */
export const givenBack = (balance: Balance, taken: readonly Lot[], now: number): Balance => {
  const points = sumOf(taken)
  const repaid = Math.min(balance.owed, points)
  let missing = repaid
  let { lots } = balance
  for (const { year, left } of taken) {
    const kept = left - Math.min(left, missing)
    missing -= left - kept
    if (kept > 0) lots = intoLot(lots, homeOf(year, now), kept)
  }
  return {
    ...balance,
    available: balance.available + points - repaid,
    held: balance.held - points,
    owed: balance.owed - repaid,
    lots,
    entryCount: balance.entryCount + 1,
  }
}

export const sumOf = (lots: readonly Lot[]): number => lots.reduce((sum, { left }) => sum + left, 0)

/** How many of a thing were taken in the calendar year of `now`. */
export const takenThisYear = ({ year }: Pick<Balance, 'year'>, thing: string, now: number): number =>
  year?.year === yearOf(now) ? (year.taken[thing] ?? 0) : 0

/** How many of a thing were taken in the calendar month of `now`. */
export const takenThisMonth = ({ year }: Pick<Balance, 'year'>, thing: string, now: number): number =>
  year?.month?.monthKey === monthKeyOf(now) ? (year.month.taken[thing] ?? 0) : 0

type Taken = Readonly<Record<string, number>>

const counted = (taken: Taken, thing: string, difference: 1 | -1): Taken => ({
  ...taken,
  [thing]: Math.max(0, (taken[thing] ?? 0) + difference),
})

/** The month's totals: a later month's stay as they are when something of an earlier one comes back. */
const monthWith = (
  known: YearTotals['month'],
  thing: string,
  at: number,
  difference: 1 | -1,
): YearTotals['month'] => {
  const monthKey = monthKeyOf(at)
  if (known && known.monthKey > monthKey) return known
  const taken = known?.monthKey === monthKey ? known.taken : {}
  return { monthKey, taken: counted(taken, thing, difference) }
}

/** The totals with `difference` more of a thing taken at `at`; an earlier year's are left alone. */
export const withTaken = (
  known: YearTotals | undefined,
  thing: string,
  at: number,
  difference: 1 | -1,
): YearTotals => {
  const year = yearOf(at)
  const taken = known?.year === year ? known.taken : {}
  if (known && known.year > year) return known
  return {
    year,
    taken: counted(taken, thing, difference),
    month: monthWith(known?.month, thing, at, difference),
  }
}
