import type { Transaction } from '../../kernel/transaction'
import { release } from '../points/module'
import { stocks, type VoucherDocument, vouchers } from './store'

/**
 * issued → void: points and piece go back, inside the caller's transaction, which has read the voucher as
 * issued. Cancelling and lapsing both come through here and both write the voucher, so of two at the same
 * moment one finds it void.
 */
export const voidVoucher = async (
  tx: Transaction,
  voucher: VoucherDocument,
  voidReason: 'cancelled' | 'lapsed',
  now: number,
): Promise<{ readonly points: number; readonly available: number }> => {
  const { _id, tenantId, memberId, rewardId, title, lots, ruleVersion, issuedAt } = voucher
  await tx.update(vouchers, _id, { state: 'void', voidReason, voidedAt: now })
  const source = { type: 'voucher' as const, id: _id, title }
  const limited = { thing: rewardId, takenAt: issuedAt }
  const released = await release(tx, { tenantId, memberId, lots, ruleVersion, source, limited, now })
  // Last, so that the lock on what everybody redeems from is held as briefly as can be.
  await tx.increase(stocks, rewardId, { remaining: 1 })
  return released
}
