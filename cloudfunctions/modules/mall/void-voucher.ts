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
  const stock = await tx.get(stocks, rewardId)
  if (!stock) throw new Error('a voucher was issued from a stock that is gone')
  await tx.update(vouchers, _id, { state: 'void', voidReason, voidedAt: now })
  const source = { type: 'voucher' as const, id: _id, title }
  const limited = { thing: rewardId, takenAt: issuedAt }
  const released = await release(tx, { tenantId, memberId, lots, ruleVersion, source, limited, now })
  await tx.update(stocks, rewardId, { remaining: stock.remaining + 1, issued: stock.issued - 1 })
  return released
}
