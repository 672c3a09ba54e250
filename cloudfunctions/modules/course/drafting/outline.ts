import { refusal } from '../../../kernel/errors'
import type { OutlineLesson } from '../store'

/** What a course says of its lessons, wherever they change. */
export const outlined = (outline: readonly OutlineLesson[]) => ({
  outline,
  lessonCount: outline.length,
  durationSeconds: outline.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
})

type Outline = readonly OutlineLesson[]

/** A lesson of a course as it is being written. @throws NOT_FOUND */
export const lessonIn = (outline: Outline, lessonId: string): OutlineLesson => {
  const lesson = outline.find((one) => one.lessonId === lessonId)
  if (!lesson) throw refusal('NOT_FOUND')
  return lesson
}

/** What a course says of its lessons once one of them has changed. */
export const withLesson = (outline: Outline, changed: OutlineLesson) =>
  outlined(outline.map((one) => (one.lessonId === changed.lessonId ? changed : one)))

/** Chapters begin at 0, ascend, and lie within the video. */
export const chaptersFit = (
  chapters: readonly { readonly atSeconds: number }[],
  durationSeconds: number,
): boolean =>
  chapters.every(({ atSeconds }, at) => {
    const earlier = chapters[at - 1]
    return (earlier ? atSeconds > earlier.atSeconds : atSeconds === 0) && atSeconds < durationSeconds
  })
