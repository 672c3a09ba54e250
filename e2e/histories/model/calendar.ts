/** The calendar of China, told without the functions' own: UTC+8 the year round. */
const OFFSET_MS = 8 * 3_600_000

export const DAY_MS = 86_400_000
export const THIRTY_DAYS_MS = 30 * DAY_MS

const inChina = (at: number): Date => new Date(at + OFFSET_MS)

/** `YYYY-MM-DD` */
export const dayOf = (at: number): string => inChina(at).toISOString().slice(0, 10)

export const yearOf = (at: number): number => inChina(at).getUTCFullYear()

/** The last moment of 31 March of the year after. */
export const expiryOf = (year: number): number => Date.UTC(year + 1, 3, 1) - OFFSET_MS - 1

/** The first midnight, new year or 1 April after a moment. */
export const nextEdge = (at: number, edge: 'midnight' | 'newYear' | 'expiry'): number => {
  const here = inChina(at)
  const [year, month, day] = [here.getUTCFullYear(), here.getUTCMonth(), here.getUTCDate()]
  if (edge === 'midnight') return Date.UTC(year, month, day + 1) - OFFSET_MS
  if (edge === 'newYear') return Date.UTC(year + 1, 0, 1) - OFFSET_MS
  return Date.UTC(month < 3 ? year : year + 1, 3, 1) - OFFSET_MS
}
