import { contract } from '@contract/contract'
import { progressOf } from '../../../kernel/flow/progress'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPointsOf, voucherCardOf } from '../catalogue/cards'
import { ticketOf } from '../counter/ticket'
import { voucherFlow } from '../flow'
import { vouchers } from './voucher-store'

/** One own voucher, with what its QR carries and where to take it. */
export const voucher = procedure(contract.mall.voucher, { allow: member }, async ({ actor, input, now }) => {
  const [found, places] = await Promise.all([
    vouchers.getScoped(actor, input.voucherId),
    pickUpPointsOf(actor),
  ])
  return {
    voucher: voucherCardOf(found, now),
    code: found.code,
    qr: ticketOf(found),
    pickUpPoint: places.find(({ pickUpPointId }) => pickUpPointId === found.pickUpPointId) ?? null,
    usedAt: found.usedAt,
    voidedAt: found.voidedAt,
    progress: progressOf(vouchers, voucherFlow, found, { actor, now }),
  }
})
