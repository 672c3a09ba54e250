import type { StudyDocument } from './store'

type Course = {
  readonly questionCount: number
  readonly finish?: Omit<Terms, 'needsHours'> & Partial<Terms>
  readonly outline: readonly { readonly lessonId: string }[]
}

/** What a course asks for beside all of its lessons. */
export type Terms = { readonly offered: boolean; readonly needsQuiz: boolean; readonly needsHours: number }

/** The terms of a course. Where nobody has set any, a course with a quiz ends with a certificate, another does not. */
export const termsOf = ({ finish, questionCount }: Course): Terms => ({
  offered: questionCount > 0,
  needsQuiz: true,
  needsHours: 0,
  ...finish,
})

/** What a member has done of a course. */
type Study = Pick<StudyDocument, 'lessonIds' | 'quizPassedAt' | 'classes'>

const sumOf = ({ classes = [] }: Study): number => classes.reduce((sum, { minutes }) => sum + minutes, 0)

/** What the course asks for, and what of it a member has done; where there is no quiz, none is asked for. */
export const standingOf = (course: Course, study: Study) => {
  const { needsQuiz, needsHours } = termsOf(course)
  return {
    lessons: {
      asked: course.outline.length,
      done: course.outline.filter(({ lessonId }) => study.lessonIds.includes(lessonId)).length,
    },
    quiz: { asked: needsQuiz && course.questionCount > 0, passed: study.quizPassedAt !== null },
    minutes: { asked: needsHours * 60, done: sumOf(study) },
  }
}

/** Whether a member has done all that the course asks for. */
export const isFinished = (course: Course, study: Study): boolean => {
  const { lessons, quiz, minutes } = standingOf(course, study)
  const lacksQuiz = quiz.asked && !quiz.passed
  const lacksLessons = lessons.asked === 0 || lessons.done < lessons.asked
  return termsOf(course).offered && !lacksLessons && !lacksQuiz && minutes.done >= minutes.asked
}

/** `2026-00012`: unique in its union. */
export const numberOf = (year: number, nth: number): string => `${year}-${String(nth).padStart(5, '0')}`
