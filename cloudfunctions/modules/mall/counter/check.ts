import { contract } from '@contract/contract'
import { progressOf } from '../../../kernel/flow/progress'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { voucherFlow } from '../flow'
import { stateAt } from '../vouchers/rules'
import { deskVouchers } from '../vouchers/voucher-store'
import { isFresh } from './ticket'
import { voucherAtDesk } from './voucher-at-desk'

/** What stands behind a code, before anything is handed over. */
export const check = procedure(
  contract.mall.check,
  { allow: holding('verifier'), rate: { limit: 60, windowSeconds: 60 } },
  async ({ actor, input: { code, turn }, now, refuse }) => {
    const voucher = await voucherAtDesk(actor, code)
    if (turn !== undefined && !isFresh(voucher._id, turn, now)) throw refuse('QR_STALE')
    const { _id, memberMasked, title, cover, pickUpPointName, lapsesAt, usedAt } = voucher
    return {
      ...{ voucherId: _id, code, title, cover, pickUpPointName, lapsesAt, usedAt },
      memberNameMasked: memberMasked,
      state: stateAt(voucher, now),
      progress: progressOf(deskVouchers, voucherFlow, voucher, { actor, now }),
    }
  },
)
