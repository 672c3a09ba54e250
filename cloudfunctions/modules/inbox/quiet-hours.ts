import { dayKeyAfter, dayKeyOf, endOfDay } from '../../kernel/day-key'
import type { NoticeTemplatesDocument, QuietHours } from './store'

/** What a union has that has chosen nothing else. */
const USUAL_QUIET_HOURS: QuietHours = { from: '21:00', to: '08:00' }

const MINUTE_MS = 60_000

const minuteOf = (time: string): number => {
  const [hours = 0, minutes = 0] = time.split(':').map(Number)
  return hours * 60 + minutes
}

/** The first millisecond of a day in China. */
const startOfDay = (dayKey: string): number => endOfDay(dayKey) + 1 - 86_400_000

/** Until when WeChat has to wait; null where it need not. */
export const quietUntil = (now: number, { from, to }: QuietHours): number | null => {
  const today = dayKeyOf(now)
  const minute = Math.floor((now - startOfDay(today)) / MINUTE_MS)
  const [start, end] = [minuteOf(from), minuteOf(to)]
  const isQuiet = start <= end ? start <= minute && minute < end : minute >= start || minute < end
  if (!isQuiet) return null
  return startOfDay(minute < end ? today : dayKeyAfter(today)) + end * MINUTE_MS
}

/** The quiet hours of a union. */
export const quietHoursOf = (known: NoticeTemplatesDocument | null): QuietHours | null =>
  known?.quietHours === undefined ? USUAL_QUIET_HOURS : known.quietHours
