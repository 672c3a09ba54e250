const DAY_MS = 86_400_000
/** The union's wall clock is UTC+8 without summer time. */
const OFFSET_MS = 8 * 3_600_000

/** A month of the wall calendar; `month` counts from 0. */
export type Month = { readonly year: number; readonly month: number }

/** The month that a moment lies in. */
export const monthOf = (at: number): Month => {
  const local = new Date(at + OFFSET_MS)
  return { year: local.getUTCFullYear(), month: local.getUTCMonth() }
}

/** The first moment of a month. */
export const monthStart = ({ year, month }: Month): number => Date.UTC(year, month, 1) - OFFSET_MS

/** So many months later, or earlier. */
export const monthBeside = ({ year, month }: Month, months: number): Month =>
  monthOf(Date.UTC(year, month + months, 1) - OFFSET_MS)

/** The day of the month that a moment lies in. */
export const dayOf = (at: number): number => new Date(at + OFFSET_MS).getUTCDate()

/** The days of a month in weeks from Monday on; null where a week reaches into another month. */
export const weeksOf = (one: Month): readonly (readonly (number | null)[])[] => {
  const start = monthStart(one)
  const days = Math.round((monthStart(monthBeside(one, 1)) - start) / DAY_MS)
  // Monday is the first day of a week here.
  const lead = (new Date(start + OFFSET_MS).getUTCDay() + 6) % 7
  const weeks = Math.ceil((lead + days) / 7)
  return Array.from({ length: weeks }, (_, week) =>
    Array.from({ length: 7 }, (_day, at) => {
      const day = week * 7 + at - lead + 1
      return day >= 1 && day <= days ? day : null
    }),
  )
}
