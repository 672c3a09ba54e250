import type { QuizDocument } from '../../cloudfunctions/modules/quiz/store'
import type { WrittenQuestion } from '../../contract/rules/quiz-check'
import quizContent from './content/quizzes.json'
import townContent from './content/town.json'

/** How many questions the quiz of a course has; 0 without one. */
export const questionCountOf = (courseId: string): number =>
  quizContent.find((quiz) => quiz.courseId === courseId)?.questions.length ?? 0

const tenantOf = (courseId: string): string => {
  const course = townContent.courses.find((candidate) => candidate.courseId === courseId)
  if (!course) throw new Error(`quizzes.json names no course ${courseId}`)
  return course.tenantId
}

/** The quizzes that the union's courses start with. */
export const quizDocuments = (): QuizDocument[] =>
  quizContent.map(({ courseId, questions, passPercent, minutes }) => ({
    ...{ _id: courseId, tenantId: tenantOf(courseId), passPercent, minutes, edition: 1 },
    questions: questions.map(({ kind, ...question }, at) => ({
      questionId: `${courseId}-q${at + 1}`,
      kind: kind as WrittenQuestion['kind'],
      ...question,
    })),
  }))
