import { contract } from '@contract/contract'
import { faultOf, quizLimits } from '@contract/rules/quiz-check'
import { refusal } from '../../kernel/errors'
import { ids } from '../../kernel/ids'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { changeQuiz } from './change-quiz'

/** A question of a draft, new or rewritten. */
export const writeQuestion = procedure(
  contract.quiz.writeQuestion,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, questionId, question }, now, refuse, transact }) => {
    const fault = faultOf(question)
    if (fault) throw refuse(fault.why)
    const freshId = ids.fresh(now)
    return transact((tx) =>
      changeQuiz(tx, { actor, courseId, now, refuse }, ({ questions }) => {
        if (questionId === null) {
          if (questions.length >= quizLimits.questions) throw refuse('TOO_MANY_QUESTIONS')
          return { questions: [...questions, { questionId: freshId, ...question }] }
        }
        if (!questions.some((one) => one.questionId === questionId)) throw refusal('NOT_FOUND')
        const rewritten = { questionId, ...question }
        return { questions: questions.map((one) => (one.questionId === questionId ? rewritten : one)) }
      }),
    )
  },
)
