import { dayKeyOf, endOfDay } from '../../kernel/day-key'
import type { Transaction } from '../../kernel/transaction'
import { earn, type RuleBook } from '../points/module'
import { NEVER, type StandingDocument } from './store'

type Passed = Pick<StandingDocument, 'tenantId' | 'memberId' | 'courseId' | 'courseTitle' | 'fullMark'>

/** Pays a quiz that was passed. A day's cap only puts the payment off: the timer comes back the day after. */
export const pay = async (tx: Transaction, passed: Passed, book: RuleBook, now: number) => {
  const { tenantId, memberId, courseId, courseTitle, fullMark } = passed
  const source = { type: 'quiz' as const, id: courseId, title: `${courseTitle} · 测验` }
  const earning = await earn(tx, { tenantId, memberId, book, ruleCode: 'QUIZ', fullMark, source, now })
  const waitingForCap = earning.outcome === 'capped'
  const owed = { paidPoints: null, payFrom: endOfDay(dayKeyOf(now)) + 1 }
  const settled = { paidPoints: earning.points, payFrom: NEVER }
  return {
    fields: waitingForCap ? owed : settled,
    waitingForCap,
    earnedPoints: earning.outcome === 'paid' ? earning.points : 0,
  }
}
