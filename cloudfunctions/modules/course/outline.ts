import type { OutlineLesson } from './store'

/** What a course says of its lessons, wherever they change. */
export const outlined = (outline: readonly OutlineLesson[]) => ({
  outline,
  lessonCount: outline.length,
  durationSeconds: outline.reduce((sum, { durationSeconds }) => sum + durationSeconds, 0),
})

/** Chapters begin at 0, ascend, and lie within the video. */
export const chaptersFit = (
  chapters: readonly { readonly atSeconds: number }[],
  durationSeconds: number,
): boolean =>
  chapters.every(({ atSeconds }, at) => {
    const earlier = chapters[at - 1]
    return (earlier ? atSeconds > earlier.atSeconds : atSeconds === 0) && atSeconds < durationSeconds
  })
