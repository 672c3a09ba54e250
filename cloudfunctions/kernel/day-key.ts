import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** The wall clock of China, UTC+8 without summer time since 1991. Functions run in UTC. */
const CHINA_OFFSET_HOURS = 8

const inChina = (epochMs: number) => dayjs(epochMs).utcOffset(CHINA_OFFSET_HOURS)

/** The calendar day in China as `YYYY-MM-DD`. */
export const dayKeyOf = (epochMs: number): string => inChina(epochMs).format('YYYY-MM-DD')

/** The calendar year in China. */
export const yearOf = (epochMs: number): number => inChina(epochMs).year()

/** The calendar month in China as `YYYY-MM`. */
export const monthKeyOf = (epochMs: number): string => inChina(epochMs).format('YYYY-MM')

/** The hour and minute in China as `HH:mm`. */
export const clockTimeOf = (epochMs: number): string => inChina(epochMs).format('HH:mm')

/** The first millisecond of a calendar day (`YYYY-MM-DD`) in China. */
export const startOfDay = (dayKey: string): number =>
  dayjs.utc(dayKey).utcOffset(CHINA_OFFSET_HOURS, true).valueOf()

/** The last millisecond of a calendar day (`YYYY-MM-DD`) in China. */
export const endOfDay = (dayKey: string): number =>
  dayjs.utc(dayKey).utcOffset(CHINA_OFFSET_HOURS, true).endOf('day').valueOf()

/** The calendar day after another. */
export const dayKeyAfter = (dayKey: string): string => dayjs.utc(dayKey).add(1, 'day').format('YYYY-MM-DD')

/** 0 for Sunday to 6 for Saturday. */
export const weekdayOf = (dayKey: string): number => dayjs.utc(dayKey).day()
