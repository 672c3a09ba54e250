import type { HolderActor } from '../../../kernel/actor'
import { refusal } from '../../../kernel/errors'
import { deskVouchers } from '../vouchers/voucher-store'

/**
 * The voucher of a code, for a verifier of its pick-up point.
 * @throws NOT_FOUND, for a code that is none and for another pick-up point's alike
 */
export const voucherAtDesk = async (actor: HolderActor, code: string) => {
  const voucher = await deskVouchers.findOne(actor, { index: 'byCode', equals: { code } })
  if (!voucher) throw refusal('NOT_FOUND')
  return voucher
}
