import { dayKeyAfter, dayKeyOf, endOfDay, weekdayOf, yearOf } from './day-key'
import { holidays } from './holidays'

/** A deadline, and whether it may still move. */
export type Deadline = {
  /** The last day on which one is in time, `YYYY-MM-DD` in China. */
  readonly dayKey: string
  /** The last millisecond of that day. */
  readonly at: number
  /**
   * True where every day up to it lies in years whose holidays were announced. False: beyond those years only
   * weekends were left out, so that the announcement may move it; compute it anew then, and say so on screen.
   */
  readonly announced: boolean
}

/** More than any period of the rules; a loop that is asked for more is a mistake. */
const MAX_WORKING_DAYS = 250

/** A day on which offices work: in years not announced yet, any day from Monday to Friday. */
export const isWorkingDay = (dayKey: string): boolean => {
  const year = holidays.get(Number(dayKey.slice(0, 4)))
  if (year?.makeUp.includes(dayKey)) return true
  if (year?.off.some(([from, to]) => from <= dayKey && dayKey <= to)) return false
  const weekday = weekdayOf(dayKey)
  return weekday !== 0 && weekday !== 6
}

/**
 * The end of the nth working day after the day of a moment, which itself does not count: five working days from a
 * Monday end with the next Monday.
 *
 * @param epochMs the moment from which the period runs
 * @param workingDays 1 to 250
 * @throws RangeError
 */
export const workingDaysAfter = (epochMs: number, workingDays: number): Deadline => {
  if (!Number.isInteger(workingDays) || workingDays < 1 || workingDays > MAX_WORKING_DAYS)
    throw new RangeError(`${workingDays} is no number of working days`)
  let dayKey = dayKeyOf(epochMs)
  for (let left = workingDays; left > 0; ) {
    dayKey = dayKeyAfter(dayKey)
    if (isWorkingDay(dayKey)) left -= 1
  }
  const at = endOfDay(dayKey)
  const years = Array.from(
    { length: yearOf(at) - yearOf(epochMs) + 1 },
    (_, index) => yearOf(epochMs) + index,
  )
  return { dayKey, at, announced: years.every((year) => holidays.has(year)) }
}

/** Working days after the day of one moment, up to and including the day of another: how many were used, or are left. */
export const workingDaysBetween = (fromMs: number, toMs: number): number => {
  const last = dayKeyOf(toMs)
  let count = 0
  for (let dayKey = dayKeyAfter(dayKeyOf(fromMs)); dayKey <= last; dayKey = dayKeyAfter(dayKey))
    if (isWorkingDay(dayKey)) count += 1
  return count
}
