import { dayBeside, typedDay } from './day'

/** 2026年12月1日: a day that was typed. */
export const dayKeyWords = (dayKey: string): string => {
  const [year, month, day] = dayKey.split('-').map(Number)
  return `${year}年${month}月${day}日`
}

/** The typed day so many days before today. */
export const daysAgo = (days: number, now: number): string =>
  Array.from({ length: days }).reduce<string>((day) => dayBeside(day, -1), typedDay(now))
