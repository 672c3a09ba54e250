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
  return { dayKey, at, announced: areAnnounced(epochMs, at) }
}

/** True where the holidays of every year from one moment to another have been announced. */
export const areAnnounced = (fromMs: number, toMs: number): boolean => {
  for (let year = yearOf(fromMs); year <= yearOf(toMs); year += 1) if (!holidays.has(year)) return false
  return true
}

/** How a deadline stands at a moment. */
export type Due = {
  /** The last moment on which one is in time. */
  readonly at: number
  readonly isOver: boolean
  /** Until it, or since it; today does not count, so that 0 is today. */
  readonly workingDays: number
  /** It reaches a year whose holidays have not been announced. */
  readonly provisional: boolean
}

/** How a deadline stands: 还剩, 今天到期 or 已超期. */
export const dueIn = (at: number, now: number): Due => {
  const isOver = at < now
  const workingDays = isOver ? workingDaysBetween(at, now) : workingDaysBetween(now, at)
  return { at, isOver, workingDays, provisional: !areAnnounced(Math.min(at, now), at) }
}

/** Working days after the day of one moment, up to and including the day of another: how many were used, or are left. */
export const workingDaysBetween = (fromMs: number, toMs: number): number => {
  const last = dayKeyOf(toMs)
  let count = 0
  for (let dayKey = dayKeyAfter(dayKeyOf(fromMs)); dayKey <= last; dayKey = dayKeyAfter(dayKey))
    if (isWorkingDay(dayKey)) count += 1
  return count
}
