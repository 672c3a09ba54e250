import type { Transaction } from '../../kernel/transaction'
import { accounts } from './store'

/**
 * Held points are spent for good: two requests. The statement gets no line, because `hold` wrote the whole
 * difference already; the voucher that was written off is the record.
 */
export const spend = async (tx: Transaction, memberId: string, points: number): Promise<void> => {
  const balance = await tx.get(accounts, memberId)
  if (!balance || balance.held < points) throw new Error('more points to spend than are held')
  await tx.update(accounts, memberId, { held: balance.held - points })
}
