import type { Transaction } from '../../kernel/transaction'
import { type Earning, earn, type RuleBook } from '../points/module'
import type { ProgressDocument } from './store'

type Settled = {
  readonly progress: ProgressDocument
  /** Null where nothing was due: not completed yet, or paid before. */
  readonly earning: Earning | null
}

/** The rule that completing the lesson is paid by: who missed its class makes up for it. */
export const ruleCodeOf = (progress: Pick<ProgressDocument, 'ofClass'> | null): 'MAKE_UP' | 'REPLAY' =>
  progress?.ofClass === 'missed' ? 'MAKE_UP' : 'REPLAY'

/**
 * Pays a completed lesson that has not been paid. A day's cap only puts the payment off: every later flush
 * or session of the lesson comes through here again, so no point is lost to it.
 */
export const settle = async (
  tx: Transaction,
  progress: ProgressDocument,
  book: RuleBook,
  now: number,
): Promise<Settled> => {
  if (progress.completedAt === null || progress.paidPoints !== null) return { progress, earning: null }
  // His coming has been paid for.
  if (progress.ofClass === 'attended') return { progress: { ...progress, paidPoints: 0 }, earning: null }
  const { tenantId, memberId, lessonId, courseTitle, title } = progress
  const source = { type: 'lesson' as const, id: lessonId, title: `${courseTitle} · ${title}` }
  const act = { tenantId, memberId, book, ruleCode: ruleCodeOf(progress), source, now }
  const earning = await earn(tx, act)
  if (earning.outcome === 'capped') return { progress, earning }
  // Paid already means that the lesson was attended: its group pays once, and this replay brings nothing more.
  const paidPoints = earning.outcome === 'paid' ? earning.points : 0
  return { progress: { ...progress, paidPoints }, earning }
}
