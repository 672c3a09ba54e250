import type { HolderActor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { tenantVouchers, type VoucherDocument } from './store'

/** True where the verifier's grants cover the voucher's pick-up point. */
const isAtDesk = (actor: HolderActor, voucher: Pick<VoucherDocument, 'pickUpPointId'>): boolean =>
  actor.scopeIds.includes(voucher.pickUpPointId)

/**
 * The voucher of a code, for a verifier of its pick-up point.
 * @throws NOT_FOUND, for a code that is none and for another pick-up point's alike
 */
export const voucherAtDesk = async (actor: HolderActor, code: string) => {
  const { rows } = await tenantVouchers.page(actor, {
    index: 'byCode',
    equals: { code },
    limit: 1,
    fields: [
      ...(['memberId', 'title', 'cover', 'pickUpPointId', 'pickUpPointName'] as const),
      ...(['state', 'voidReason', 'issuedAt', 'lapsesAt', 'usedAt'] as const),
    ],
  })
  const [voucher] = rows
  if (!voucher || !isAtDesk(actor, voucher)) throw refusal('NOT_FOUND')
  return voucher
}
