import type { Transaction } from '../../../kernel/transaction'
import { earn, type RuleBook } from '../../points/module'
import type { EnrolmentDocument } from '../enrolment/enrolment-store'
import type { SessionDocument } from '../sessions/session-store'

type Due = {
  readonly enrolment: EnrolmentDocument
  readonly session: Pick<SessionDocument, 'lessonId'>
  readonly book: RuleBook
  readonly now: number
}

/**
 * Pays for coming and for having signed up: each once, whatever happens. The lesson is what is paid for, so that its
 * replay brings nothing more.
 * @returns what it brought now, and whether a day's cap put something off
 */
export const payAttendance = async (tx: Transaction, { enrolment, session, book, now }: Due) => {
  const { tenantId, memberId, sessionId, title } = enrolment
  const source = { type: 'class' as const, id: sessionId, title }
  const act = { tenantId, memberId, book, source, now }
  const subject = session.lessonId ?? sessionId
  const earnings = [
    await earn(tx, { ...act, ruleCode: 'ATTEND', subject }),
    await earn(tx, { ...act, ruleCode: 'SIGN_UP' }),
  ]
  const paid = earnings.filter(({ outcome }) => outcome === 'paid')
  return {
    points: paid.reduce((sum, { points }) => sum + points, 0),
    unpaid: earnings.some(({ outcome }) => outcome === 'capped'),
  }
}
