const DAY_MS = 86_400_000
/** The union's wall clock is UTC+8 without summer time. */
const OFFSET_MS = 8 * 3_600_000

/** The first moment of a day typed as `20261201`; null where that is no day. */
export const dayStart = (typed: string): number | null => {
  const found = /^(\d{4})(\d{2})(\d{2})$/.exec(typed.trim())
  if (!found) return null
  const [year, month, day] = found.slice(1).map(Number) as [number, number, number]
  const at = Date.UTC(year, month - 1, day)
  // 20260231 would be a day of March.
  return new Date(at).getUTCDate() === day && month >= 1 && month <= 12 ? at - OFFSET_MS : null
}

/** 20261201: a moment's day as it is typed. */
export const typedDay = (at: number): string =>
  new Date(at + OFFSET_MS).toISOString().slice(0, 10).replace(/-/g, '')

/** The day before or after, as it is typed. */
export const dayBeside = (typed: string, days: -1 | 1): string => {
  const start = dayStart(typed)
  return start === null ? typed : typedDay(start + days * DAY_MS)
}
