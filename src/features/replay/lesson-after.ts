import type { Output } from '@contract/contract'

type Lessons = Output<'replay.course'>['lessons']

/** What comes after a lesson: the first later one that is not completed, else one that was left out before. */
export const lessonAfter = (lessons: Lessons, lessonId: string): Lessons[number] | undefined => {
  const order = lessons.find((lesson) => lesson.lessonId === lessonId)?.order ?? 0
  const left = lessons.filter((lesson) => lesson.lessonId !== lessonId && lesson.progress !== 'completed')
  return left.find((lesson) => lesson.order > order) ?? left[0]
}
