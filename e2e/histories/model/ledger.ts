import { dayOf, expiryOf, THIRTY_DAYS_MS, yearOf } from './calendar'

/** What the model knows of a member's points. */
export type Ledger = {
  available: number
  held: number
  /** Taken and not there: goes off what comes next. */
  owed: number
  honour: number
  entries: number
  /** Spendable points by the year they were earned in. */
  lots: Record<string, number>
  day: { key: string; total: number; byRule: Record<string, number> }
  /** Years whose expiry has been written down. */
  expired: number[]
}

export const emptyLedger = (): Ledger => ({
  ...{ available: 0, held: 0, owed: 0, honour: 0, entries: 0, lots: {} },
  day: { key: '', total: 0, byRule: {} },
  expired: [],
})

/** The rules that histories meet, as the union's paper states them: points, cap a day, outside of the day's 30. */
const RULES = {
  BIND: { points: 20, dayCap: Number.POSITIVE_INFINITY, exempt: false },
  REPLAY: { points: 5, dayCap: 10, exempt: false },
  FB_SUBMIT: { points: 1, dayCap: 1, exempt: false },
  FB_ADOPT: { points: 20, dayCap: Number.POSITIVE_INFINITY, exempt: true },
  CONTEST_JOIN: { points: 10, dayCap: Number.POSITIVE_INFINITY, exempt: true },
} as const
export type RuleCode = keyof typeof RULES
const DAY_CAP = 30

const intoLot = (ledger: Ledger, year: number, points: number): void => {
  ledger.lots[year] = (ledger.lots[year] ?? 0) + points
}

/** What comes pays the debt first. @returns what is left of it */
const repay = (ledger: Ledger, points: number): number => {
  const repaid = Math.min(ledger.owed, points)
  ledger.owed -= repaid
  return points - repaid
}

/** Puts points in, into the year's own lot. */
export const raise = (ledger: Ledger, points: number, at: number): void => {
  const left = repay(ledger, points)
  ledger.available += left
  ledger.entries += 1
  if (left > 0) intoLot(ledger, yearOf(at), left)
}

/** Earns by a rule. @returns the points, 0 where a cap of the day leaves no room for them */
export const earn = (ledger: Ledger, code: RuleCode, at: number): number => {
  const { points, dayCap, exempt } = RULES[code]
  // A clock that is set back over midnight must not open the caps anew: the later day goes on.
  const key = dayOf(at) > ledger.day.key ? dayOf(at) : ledger.day.key
  const day = key === ledger.day.key ? ledger.day : { key, total: 0, byRule: {} }
  const ofRule = (day.byRule as Record<string, number>)[code] ?? 0
  if (ofRule + points > dayCap || (!exempt && day.total + points > DAY_CAP)) return 0
  ledger.day = {
    key,
    total: day.total + (exempt ? 0 : points),
    byRule: { ...day.byRule, [code]: ofRule + points },
  }
  raise(ledger, points, at)
  ledger.honour += points
  return points
}

const isAlive = (year: string, at: number): boolean => expiryOf(Number(year)) >= at

export const spendable = ({ lots }: Ledger, at: number): number =>
  Object.entries(lots).reduce((sum, [year, left]) => sum + (isAlive(year, at) ? left : 0), 0)

/**
 * 积分到期: the union writes it down when points next move, or once a day, so that the model is told when. It only has to
 * be true: the year's points were over, and what is written off is all that was left of them.
 * @returns whether it is
 */
export const expire = (ledger: Ledger, year: number, points: number, at: number): boolean => {
  if (isAlive(String(year), at) || ledger.lots[year] !== points) return false
  delete ledger.lots[year]
  ledger.available -= points
  ledger.entries += 1
  ledger.expired.push(year)
  return true
}

/** Holds points that are there, the oldest first. @returns what was taken from which year */
export const hold = (ledger: Ledger, points: number, at: number): Record<string, number> => {
  const taken: Record<string, number> = {}
  let missing = points
  for (const year of Object.keys(ledger.lots).sort()) {
    const piece = isAlive(year, at) ? Math.min(ledger.lots[year] ?? 0, missing) : 0
    if (piece === 0) continue
    taken[year] = piece
    missing -= piece
    ledger.lots[year] = (ledger.lots[year] ?? 0) - piece
  }
  ledger.available -= points
  ledger.held += points
  ledger.entries += 1
  return taken
}

/** Takes points away, out of one year first and then the oldest; what is not there is owed. */
export const deduct = (ledger: Ledger, points: number, at: number, first?: number): void => {
  let missing = points
  const rank = (year: string) => (Number(year) === first ? 0 : Number(year))
  for (const year of Object.keys(ledger.lots).sort((a, b) => rank(a) - rank(b))) {
    const piece = isAlive(year, at) ? Math.min(ledger.lots[year] ?? 0, missing) : 0
    ledger.lots[year] = (ledger.lots[year] ?? 0) - piece
    missing -= piece
  }
  ledger.available -= points - missing
  ledger.owed += missing
  ledger.entries += 1
}

/** Gives held points back: to their year, or to the first one that leaves thirty days to spend them. */
export const release = (ledger: Ledger, taken: Readonly<Record<string, number>>, at: number): number => {
  let points = 0
  for (const [year, held] of Object.entries(taken)) {
    const homes = [Number(year), yearOf(at) - 1, yearOf(at)].filter((home) => home >= Number(year))
    const home = homes.find((candidate) => expiryOf(candidate) >= at + THIRTY_DAYS_MS) ?? yearOf(at)
    const piece = repay(ledger, held)
    if (piece > 0) intoLot(ledger, home, piece)
    ledger.available += piece
    points += held
  }
  ledger.held -= points
  ledger.entries += 1
  return points
}
