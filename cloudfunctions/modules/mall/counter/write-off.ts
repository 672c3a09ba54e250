import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { sentAhead } from '../../../kernel/sent-ahead'
import { deskVouchers } from '../vouchers/voucher-store'
import { handOver } from './hand-over'
import { voucherAtDesk } from './voucher-at-desk'

/** 核销: issued → used, once: of two verifiers at the same moment one finds it used. */
export const writeOff = procedure(
  contract.mall.writeOff,
  {
    allow: holding('verifier'),
    auditSubject: (_, { voucherId }) => voucherId,
  },
  async ({ actor, input, now, refuse, transact }) => {
    // Sent together with the start of the transaction, and awaited inside it.
    const finding = sentAhead(voucherAtDesk(actor, input.code))
    return transact(async (tx) => {
      const { _id: voucherId } = await finding
      const voucher = await tx.getScoped(deskVouchers, actor, voucherId)
      await handOver(tx, voucher, { actor, at: now, refuse })
      return { voucherId, title: voucher.title, usedAt: now }
    })
  },
)
