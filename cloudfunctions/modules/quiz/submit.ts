import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ruleBookInForce, ruleOf } from '../points/module'
import { pay } from './pay'
import { isOver, marked } from './rules'
import { type HandedIn, quizzes, standingId, standings } from './store'
import { resultOf, triesLeft } from './tries'

type Brought = { readonly waitingForCap: boolean; readonly earnedPoints: number }
const UNPAID: Brought & { readonly fields: object } = { fields: {}, waitingForCap: false, earnedPoints: 0 }

/** 交卷: marked once, paid once. A try that was handed in before answers what it came to then. */
export const submit = procedure(
  contract.quiz.submit,
  { allow: member },
  async ({ actor, input: { courseId, tryId, answers }, now, refuse, transact }) => {
    const _id = standingId(actor.memberId, courseId)
    const book = await ruleBookInForce(actor, now)
    const rule = ruleOf(book, 'QUIZ')
    return transact(async (tx) => {
      const own = await tx.getScoped(standings, actor, _id)
      const found = own.tries.find((one) => one.tryId === tryId)
      if (!found) throw refusal('NOT_FOUND')
      const told = (handedIn: HandedIn, { waitingForCap, earnedPoints }: Brought) => ({
        result: resultOf({ tryId, handedIn }),
        triesLeft: handedIn.passed ? 0 : triesLeft(rule, own.tries),
        waitingForCap,
        earnedPoints,
      })
      if (found.handedIn) {
        const earnedPoints = found.handedIn.passed ? (own.paidPoints ?? 0) : 0
        const waitingForCap = found.handedIn.passed && own.paidPoints === null
        return told(found.handedIn, { waitingForCap, earnedPoints })
      }
      const quiz = await tx.get(quizzes, courseId)
      if (!quiz || quiz.edition !== own.edition) throw refuse('QUIZ_CHANGED')
      if (isOver(found, now)) throw refuse('TRY_OVER')
      const handedIn = marked(quiz, found, answers, now)
      const fullMark = handedIn.right === handedIn.of
      const paid = handedIn.passed ? await pay(tx, { ...own, fullMark }, book, now) : UNPAID
      const tries = own.tries.map((one) => (one.tryId === tryId ? { ...one, handedIn } : one))
      const passed = handedIn.passed ? { passedAt: now, fullMark, toCount: 1 as const } : {}
      await tx.update(standings, _id, { tries, ...passed, ...paid.fields })
      return told(handedIn, paid)
    })
  },
)
