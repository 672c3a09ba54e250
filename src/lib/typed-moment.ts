/** The union's wall clock is UTC+8 without summer time. */
const OFFSET_MS = 8 * 3_600_000

/** The moment of a day typed as `20261201` and a time typed as `1430`; null where there is no such moment. */
export const typedMoment = (day: string, time: string): number | null => {
  const typed = `${day.trim()}${time.trim()}`
  const found = /^(\d{4})(\d{2})(\d{2})(\d{2})(\d{2})$/.exec(typed)
  if (!found) return null
  const [year, month, date, hour, minute] = found.slice(1).map(Number) as [
    ...[number, number, number, number, number],
  ]
  const at = Date.UTC(year, month - 1, date, hour, minute)
  // 20260231 would be a day of March, 2460 the next day.
  const isReal = new Date(at).toISOString().slice(0, 16).replace(/\D/g, '') === typed
  return isReal ? at - OFFSET_MS : null
}
