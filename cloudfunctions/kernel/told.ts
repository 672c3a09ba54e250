import type { FactsOf, NoticeKind } from '@contract/notice-kinds'
import { ids } from './ids'
import { type Facts, notices } from './notices'
import type { Transaction } from './transaction'

type Told<K extends NoticeKind> = {
  readonly tenantId: string
  readonly memberId: string
  readonly kind: K
  /** The id of the thing it is about. */
  readonly subjectId: string
  /** Tells apart what may happen to one subject several times. */
  readonly nth?: number
  /** What the words of the kind name, and what WeChat's template for it needs beside. */
  readonly facts: Facts & FactsOf<K>
  readonly now: number
}

/**
 * Writes down, in the transaction of the act itself, that its member is to be told: what did not happen is
 * never told, what happened is not forgotten. One add; a repeat of the same act collides with it.
 */
export const told = <K extends NoticeKind>(
  tx: Transaction,
  { tenantId, memberId, kind, subjectId, nth = 0, facts, now }: Told<K>,
): Promise<void> =>
  tx.add(notices, {
    _id: ids.derived('notice', memberId, kind, subjectId, nth),
    ...{ tenantId, memberId, kind, subjectId, facts },
    ...{ state: 'new', dueAt: now, tries: 0, createdAt: now, settledAt: null, cause: null },
  })
