import { clockWords } from '@/lib/time-words'

/** Whole percent of those who began. */
export const shareOf = (count: number, started: number): number =>
  started === 0 ? 0 : Math.round((count / started) * 100)

/** The second at which a part of a lesson begins. */
export const startOf = (at: number, parts: number, durationSeconds: number): number =>
  Math.floor((at * durationSeconds) / parts)

type Watched = { readonly parts: readonly number[]; readonly durationSeconds: number }

/** Where most leave, in words: `03:00 前后走的人最多，少了 12 人`. */
export const dropWords = ({ parts, durationSeconds }: Watched): string => {
  const falls = parts.map((count, at) => (at === 0 ? 0 : (parts[at - 1] ?? 0) - count))
  const most = Math.max(...falls)
  if (most <= 0) return '没有哪一段突然少人。'
  const at = falls.indexOf(most)
  return `${clockWords(startOf(at, parts.length, durationSeconds))} 前后走的人最多，少了 ${most} 人。`
}
