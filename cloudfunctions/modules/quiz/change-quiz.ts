import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Transaction } from '../../kernel/transaction'
import { changeDraft } from '../course/module'
import { quizOf } from './quiz-of'
import { type QuizDocument, quizzes } from './store'

type Act = {
  readonly actor: HolderActor
  readonly courseId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE') => Refusal
}

type Said = Pick<QuizDocument, 'questions' | 'passPercent' | 'minutes'>

/**
 * Changes the quiz of a draft, inside the caller's transaction. The course says how many questions it has: changing
 * that in the same transaction also keeps the quiz from changing while the course is handed in.
 *
 * @throws NOT_FOUND outside the cadre's branches, WRONG_STATE unless the course is a draft
 */
export const changeQuiz = async (
  tx: Transaction,
  { actor, courseId, now, refuse }: Act,
  change: (quiz: QuizDocument) => Partial<Said>,
) => {
  const found = await tx.get(quizzes, courseId)
  const quiz = quizOf(found, { _id: courseId, tenantId: actor.tenantId })
  const { questions, passPercent, minutes } = { ...quiz, ...change(quiz) }
  const questionCount = questions.length
  await changeDraft(tx, { actor, courseId, now, refuse }, () => ({ questionCount }))
  const said = { questions, passPercent, minutes, edition: quiz.edition + 1 }
  if (found) await tx.update(quizzes, courseId, said)
  else await tx.add(quizzes, { _id: courseId, tenantId: actor.tenantId, ...said })
  return { courseId, questionCount }
}
