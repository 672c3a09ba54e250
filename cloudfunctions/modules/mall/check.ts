import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName, members } from '../member/module'
import { stateAt } from './rules'
import { voucherAtDesk } from './voucher-at-desk'

/** What stands behind a code, before anything is handed over. */
export const check = procedure(
  contract.mall.check,
  { allow: holding('verifier'), rate: { limit: 60, windowSeconds: 60 } },
  async ({ actor, input: { code }, now }) => {
    const voucher = await voucherAtDesk(actor, code)
    const { name } = await members.getScoped(actor, voucher.memberId)
    const { _id, title, cover, pickUpPointName, issuedAt, lapsesAt, usedAt } = voucher
    const state = stateAt(voucher, now)
    const shown = { title, cover, pickUpPointName, issuedAt, lapsesAt, usedAt, state }
    return { voucherId: _id, code, memberNameMasked: maskName(name), ...shown }
  },
)
