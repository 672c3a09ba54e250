import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { changeQuiz } from './change-quiz'

/** What passes, and how long a try lasts. */
export const setTerms = procedure(
  contract.quiz.setTerms,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, ...terms }, now, refuse, transact }) =>
    transact((tx) => changeQuiz(tx, { actor, courseId, now, refuse }, () => terms)),
)
