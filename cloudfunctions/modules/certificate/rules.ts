import type { StudyDocument } from './store'

type Course = {
  readonly questionCount?: number
  readonly finish?: Terms
  readonly outline: readonly { readonly lessonId: string }[]
}

/** What a course asks for beside all of its lessons. */
export type Terms = { readonly offered: boolean; readonly needsQuiz: boolean }

/** The terms of a course. Where nobody has set any, a course with a quiz ends with a certificate, another does not. */
export const termsOf = ({ finish, questionCount = 0 }: Course): Terms =>
  finish ?? { offered: questionCount > 0, needsQuiz: true }

/** Whether a member has done all that the course asks for; where there is no quiz, none is asked for. */
export const isFinished = (
  course: Course,
  { lessonIds, quizPassedAt }: Pick<StudyDocument, 'lessonIds' | 'quizPassedAt'>,
): boolean => {
  const { offered, needsQuiz } = termsOf(course)
  const lacksQuiz = needsQuiz && (course.questionCount ?? 0) > 0 && quizPassedAt === null
  const lessons = course.outline.map(({ lessonId }) => lessonId)
  return offered && !lacksQuiz && lessons.length > 0 && lessons.every((id) => lessonIds.includes(id))
}

/** `2026-00012`: unique in its union. */
export const numberOf = (year: number, nth: number): string => `${year}-${String(nth).padStart(5, '0')}`
