import { clock } from '../../kernel/clock'
import type { Transaction } from '../../kernel/transaction'
import { accounts } from './store'

/**
 * Held points are spent for good: one request, inside the transaction that has read the voucher as issued, so
 * that they are held for certain. The statement gets no line, because `hold` wrote the whole difference
 * already; the voucher that was written off is the record.
 */
export const spend = (tx: Transaction, memberId: string, points: number): Promise<void> =>
  tx.increase(accounts, memberId, { held: -points }, { movedAt: clock.now() })
