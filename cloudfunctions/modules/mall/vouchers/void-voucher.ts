import type { Actor } from '../../../kernel/actor'
import type { Declared } from '../../../kernel/collection'
import type { Refusal } from '../../../kernel/errors'
import { take } from '../../../kernel/flow/take'
import type { Transaction } from '../../../kernel/transaction'
import { release } from '../../points/module'
import { voucherFlow } from '../flow'
import { stocks } from '../rewards/stock-store'
import type { VoucherDocument } from './voucher-store'

type Act = {
  readonly step: 'cancel' | 'lapse'
  readonly actor: Actor
  readonly now: number
  readonly refuse: (code: 'VOUCHER_USED' | 'VOUCHER_VOID') => Refusal
}

/**
 * Cancelling and lapsing: points and piece go back, inside the caller's transaction, which has read the voucher.
 * Both come through here and both write the voucher, so of two at the same moment one finds it void.
 *
 * @param within the vouchers as the actor sees them
 */
export const voidVoucher = async (
  tx: Transaction,
  within: Declared<VoucherDocument>,
  voucher: VoucherDocument,
  act: Act,
): Promise<{ readonly points: number; readonly available: number }> => {
  const { _id, tenantId, memberId, rewardId, title, lots, ruleVersion, issuedAt } = voucher
  const { now } = act
  await take(tx, within, voucherFlow, voucher, act, () => ({ voidedAt: now }))
  const source = { type: 'voucher' as const, id: _id, title }
  const limited = { thing: rewardId, takenAt: issuedAt }
  const released = await release(tx, { tenantId, memberId, lots, ruleVersion, source, limited, now })
  // Last, so that the lock on what everybody redeems from is held as briefly as can be.
  await tx.increase(stocks, rewardId, { remaining: 1 })
  return released
}
