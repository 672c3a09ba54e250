import type { Output } from '@contract/contract'
import { keptList } from './kept-list'

type Shown = Output<'mall.voucher'>

const kept = keptList<Shown>('vouchers', ['progress', 'qr'])

/** More than these nobody carries at once; older ones are read again when the network is there. */
const MAX_KEPT = 10

/** Vouchers to be picked up as they were last seen, newest first: they can be shown without a network. */
export const keptVouchers = (now: number): readonly Shown[] =>
  kept.all().filter(({ voucher }) => voucher.lapsesAt > now)

/** Keeps a voucher that waits to be picked up, and forgets it once it does not. */
export const keepVoucher = (shown: Shown, now: number): void => {
  const { voucherId, state } = shown.voucher
  const others = keptVouchers(now).filter(({ voucher }) => voucher.voucherId !== voucherId)
  kept.write((state === 'issued' ? [shown, ...others] : others).slice(0, MAX_KEPT))
}
