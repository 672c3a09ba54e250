import { dayBeside, dayStart, typedDay } from './day'

/** 2026-12-01: a day that was typed as 20261201, as the academy names it; null where that is no day. */
export const dayKeyOf = (typed: string): string | null =>
  dayStart(typed) === null ? null : typed.trim().replace(/^(\d{4})(\d{2})(\d{2})$/, '$1-$2-$3')

/** 2026年12月1日: a day that was typed. */
export const dayKeyWords = (dayKey: string): string => {
  const [year, month, day] = dayKey.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The typed day so many days before today. */
export const daysAgo = (days: number, now: number): string =>
  Array.from({ length: days }).reduce<string>((day) => dayBeside(day, -1), typedDay(now))
