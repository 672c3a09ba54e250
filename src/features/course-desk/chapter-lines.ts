import { courseLimits as limits } from '@contract/rules/course-limits'
import { lastOf } from '@contract/rules/last-of'
import { clockWords } from '@/lib/time-words'

type Chapter = { readonly atSeconds: number; readonly title: string }

/** Chapters as they are written: a line each, its time first. `00:00 触电的三种情形` */
export const linesOf = (chapters: readonly Chapter[]): string =>
  chapters.map(({ atSeconds, title }) => `${clockWords(atSeconds)} ${title}`).join('\n')

type Read = { readonly chapters: Chapter[] } | { readonly trouble: string }

/** `1:02:03` or `02:03`, full-width too; null where it is no time. */
const secondsOf = (time: string): number | null => {
  const parts = time.split(':').map(Number)
  const [seconds = 0, minutes = 0, hours = 0] = [...parts].reverse()
  return seconds > 59 || (parts.length > 2 && minutes > 59) ? null : hours * 3_600 + minutes * 60 + seconds
}

/** A time that somebody typed alone: `02:30`, full-width too; null where it is none. */
export const typedSeconds = (typed: string): number | null => {
  const time = typed.normalize('NFKC').trim()
  return /^(?:\d{1,2}:)?\d{1,3}:\d{2}$/.test(time) ? secondsOf(time) : null
}

/** What is wrong with one chapter, after the one before it. */
const wrongWith = (
  { atSeconds, title }: Chapter,
  earlier: Chapter | undefined,
  durationSeconds: number,
): string | null => {
  if (title === '') return '时间后面还没有名称'
  if (title.length > limits.chapterTitle) return `名称最多 ${limits.chapterTitle} 个字`
  if (!earlier && atSeconds !== 0) return '第一章要从 00:00 开始'
  if (earlier && atSeconds <= earlier.atSeconds) return '时间要比上一章晚'
  if (atSeconds >= durationSeconds) return `视频只有 ${clockWords(durationSeconds)}`
  return null
}

/** Reads chapters that somebody typed. What is wrong is said with its line. */
export const chaptersIn = (text: string, durationSeconds: number): Read => {
  const chapters: Chapter[] = []
  for (const [at, line] of text.split('\n').entries()) {
    const written = line.trim()
    if (written === '') continue
    // A phone's Chinese keyboard gives full-width digits and colons.
    const [, time = '', title = ''] =
      /^((?:\d{1,2}:)?\d{1,3}:\d{2})(?!\d)\s*(.*)$/u.exec(written.normalize('NFKC')) ?? []
    const atSeconds = time === '' ? null : secondsOf(time)
    if (atSeconds === null) return { trouble: `第 ${at + 1} 行：开头要写时间，比如 02:30。` }
    const chapter = { atSeconds, title: title.trim() }
    const wrong = wrongWith(chapter, lastOf(chapters), durationSeconds)
    if (wrong) return { trouble: `第 ${at + 1} 行：${wrong}。` }
    chapters.push(chapter)
  }
  if (chapters.length > limits.chapters) return { trouble: `最多 ${limits.chapters} 章。` }
  return { chapters }
}
