import type { HolderActor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { deskVouchers } from './store'

/**
 * The voucher of a code, for a verifier of its pick-up point.
 * @throws NOT_FOUND, for a code that is none and for another pick-up point's alike
 */
export const voucherAtDesk = async (actor: HolderActor, code: string) => {
  const { rows } = await deskVouchers.page(actor, {
    index: 'byCode',
    equals: { code },
    limit: 1,
    fields: [
      ...(['memberId', 'title', 'cover', 'pickUpPointName'] as const),
      ...(['state', 'issuedAt', 'lapsesAt', 'usedAt'] as const),
    ],
  })
  const [voucher] = rows
  if (!voucher) throw refusal('NOT_FOUND')
  return voucher
}
