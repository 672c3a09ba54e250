import { contract } from '@contract/contract'
import { progressOf } from '../../kernel/flow-progress'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName, members } from '../member/module'
import { voucherFlow } from './flow'
import { stateAt } from './rules'
import { deskVouchers } from './store'
import { voucherAtDesk } from './voucher-at-desk'

/** What stands behind a code, before anything is handed over. */
export const check = procedure(
  contract.mall.check,
  { allow: holding('verifier'), rate: { limit: 60, windowSeconds: 60 } },
  async ({ actor, input: { code }, now }) => {
    const voucher = await voucherAtDesk(actor, code)
    const { name } = await members.getScoped(actor, voucher.memberId)
    const progress = progressOf(deskVouchers, voucherFlow, voucher, { actor, now })
    const { _id, title, cover, pickUpPointName, lapsesAt, usedAt } = voucher
    return {
      ...{ voucherId: _id, code, title, cover, pickUpPointName, lapsesAt, usedAt },
      memberNameMasked: maskName(name),
      state: stateAt(voucher, now),
      // His own he may cancel, but at home and not at the counter.
      progress: { ...progress, open: progress.open.filter(({ step }) => step === 'writeOff') },
    }
  },
)
