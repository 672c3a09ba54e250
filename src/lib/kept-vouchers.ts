import type { Output } from '@contract/contract'
import { readStored, writeStored } from './storage'

type Shown = Output<'mall.voucher'>

const SLOT = 'vouchers'

/** More than these nobody carries at once; older ones are read again when the network is there. */
const MAX_KEPT = 10

const isShown = (value: unknown): value is Shown =>
  typeof value === 'object' && value !== null && 'progress' in value && 'qr' in value

/** Vouchers to be picked up as they were last seen, newest first: they can be shown without a network. */
export const keptVouchers = (now: number): readonly Shown[] => {
  const stored = readStored(SLOT)
  if (!Array.isArray(stored)) return []
  return stored.filter(isShown).filter(({ voucher }) => voucher.lapsesAt > now)
}

/** Keeps a voucher that waits to be picked up, and forgets it once it does not. */
export const keepVoucher = (shown: Shown, now: number): void => {
  const { voucherId, state } = shown.voucher
  const others = keptVouchers(now).filter(({ voucher }) => voucher.voucherId !== voucherId)
  writeStored(SLOT, (state === 'issued' ? [shown, ...others] : others).slice(0, MAX_KEPT))
}
