import dayjs from 'dayjs'
import utc from 'dayjs/plugin/utc'

dayjs.extend(utc)

/** All dates on screen are those of the union's wall clock, UTC+8 without summer time, wherever the phone is. */
const local = (epochMs: number) => dayjs(epochMs).utcOffset(8)

const twoDigits = (n: number) => String(n).padStart(2, '0')

const WEEKDAYS = ['周日', '周一', '周二', '周三', '周四', '周五', '周六'] as const

/** 3月11日 周三 */
export const dayWords = (epochMs: number): string => {
  const day = local(epochMs)
  return `${day.format('M月D日')} ${WEEKDAYS[day.day()]}`
}

/** 2026年3月31日 */
export const fullDayWords = (epochMs: number): string => local(epochMs).format('YYYY年M月D日')

/** 3月11日 07:42 */
export const momentWords = (epochMs: number): string => local(epochMs).format('M月D日 HH:mm')

/** 3月11日 周三 07:42 */
export const dayMomentWords = (epochMs: number): string =>
  `${dayWords(epochMs)} ${local(epochMs).format('HH:mm')}`

type Times = { readonly startsAt: number; readonly endsAt: number }

/** 12月1日 周二 14:00–16:00; with the second day where it ends on another one. */
export const timeWords = ({ startsAt, endsAt }: Times): string =>
  dayWords(startsAt) === dayWords(endsAt)
    ? `${dayMomentWords(startsAt)}–${local(endsAt).format('HH:mm')}`
    : `${dayMomentWords(startsAt)} 到 ${dayMomentWords(endsAt)}`

/** How long something still holds: 还剩 6 天, 还剩 5 小时, 不到 1 小时. */
export const leftWords = (untilMs: number, nowMs: number): string => {
  const hours = Math.floor((untilMs - nowMs) / 3_600_000)
  if (hours < 1) return '不到 1 小时'
  return hours < 24 ? `还剩 ${hours} 小时` : `还剩 ${Math.round((untilMs - nowMs) / 86_400_000)} 天`
}

/** The year of the union's calendar. */
export const yearOf = (epochMs: number): number => local(epochMs).year()

/** 2026年3月: the heading of a statement's month. */
export const monthWords = (epochMs: number): string => local(epochMs).format('YYYY年M月')

/** 早上好, 中午好, 下午好 or 晚上好. */
export const greetingWords = (epochMs: number): string => {
  const hour = local(epochMs).hour()
  if (hour >= 5 && hour < 11) return '早上好'
  if (hour >= 11 && hour < 13) return '中午好'
  if (hour >= 13 && hour < 18) return '下午好'
  return '晚上好'
}

/** 5 分 45 秒; whole minutes from an hour on: 1 小时 20 分. */
export const lengthWords = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600)
  const minutes = Math.floor((seconds % 3600) / 60)
  const rest = seconds % 60
  if (hours > 0) return minutes > 0 ? `${hours} 小时 ${minutes} 分` : `${hours} 小时`
  if (minutes > 0) return rest > 0 ? `${minutes} 分 ${rest} 秒` : `${minutes} 分钟`
  return `${rest} 秒`
}

/** 26:52, or 1:02:03 from an hour on. */
export const clockWords = (seconds: number): string => {
  const hours = Math.floor(seconds / 3600)
  const rest = `${twoDigits(Math.floor((seconds % 3600) / 60))}:${twoDigits(seconds % 60)}`
  return hours > 0 ? `${hours}:${rest}` : rest
}

/** 1,240 */
export const countWords = (count: number): string => String(count).replace(/\B(?=(\d{3})+$)/g, ',')
