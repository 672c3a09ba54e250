import type { HolderActor } from '../../../kernel/actor'
import type { Refusal } from '../../../kernel/errors'
import { take } from '../../../kernel/flow/take'
import type { Transaction } from '../../../kernel/transaction'
import { spend } from '../../points/module'
import { voucherFlow } from '../flow'
import { deskVouchers, type VoucherDocument } from '../vouchers/voucher-store'

type Act = {
  readonly actor: HolderActor
  /** When it was handed over: now, or while the phone had no network. */
  readonly at: number
  readonly refuse: (code: 'VOUCHER_USED' | 'VOUCHER_VOID' | 'VOUCHER_LAPSED') => Refusal
}

/** issued → used, once: the held points are spent and the member is told, inside the caller's transaction. */
export const handOver = async (tx: Transaction, voucher: VoucherDocument, act: Act): Promise<void> => {
  const { actor, at, refuse } = act
  const move = { step: 'writeOff' as const, actor, now: at, refuse }
  await take(tx, deskVouchers, voucherFlow, voucher, move, () => ({ usedAt: at }))
  await spend(tx, voucher.memberId, voucher.pricePoints)
}
