import type { NoticeKind } from '@contract/inbox'
import { ids } from '../../kernel/ids'
import type { Transaction } from '../../kernel/transaction'
import { type Facts, notices } from './store'

type Told = {
  readonly tenantId: string
  readonly memberId: string
  readonly kind: NoticeKind
  /** The voucher or ticket it is about. */
  readonly subjectId: string
  /** Tells apart what may happen to one subject several times. */
  readonly nth?: number
  readonly facts: Facts
  readonly now: number
}

/**
 * Writes down, in the transaction of the act itself, that its member is to be told: what did not happen is
 * never told, what happened is not forgotten. One add; a repeat of the same act collides with it.
 */
export const told = (
  tx: Transaction,
  { tenantId, memberId, kind, subjectId, nth = 0, facts, now }: Told,
): Promise<void> =>
  tx.add(notices, {
    _id: ids.derived('notice', kind, subjectId, nth),
    ...{ tenantId, memberId, kind, subjectId, facts },
    ...{ state: 'due', dueAt: now, tries: 0, createdAt: now, settledAt: null, cause: null },
  })
