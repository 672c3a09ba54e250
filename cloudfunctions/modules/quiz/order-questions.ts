import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { changeQuiz } from './change-quiz'

/** The questions of a draft in their order; what is left out is removed. */
export const orderQuestions = procedure(
  contract.quiz.orderQuestions,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, questionIds }, now, refuse, transact }) =>
    transact((tx) =>
      changeQuiz(tx, { actor, courseId, now, refuse }, ({ questions }) => {
        const kept = questionIds.flatMap((id) => questions.filter(({ questionId }) => questionId === id))
        if (kept.length !== questionIds.length || new Set(kept).size !== kept.length)
          throw refusal('NOT_FOUND')
        return { questions: kept }
      }),
    ),
)
