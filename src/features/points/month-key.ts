const CHINA_MS = 8 * 3_600_000

/** The calendar month in China as `YYYY-MM`. */
export const monthKeyOf = (at: number): string => new Date(at + CHINA_MS).toISOString().slice(0, 7)

/** The month so many months away from another. */
export const monthAway = (key: string, months: number): string => {
  const [year = 0, month = 1] = key.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months)).toISOString().slice(0, 7)
}

/** 2026年3月 */
export const monthKeyWords = (key: string): string => {
  const [year, month] = key.split('-').map(Number)
  return `${year}年${month}月`
}
