import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sentAhead } from '../../kernel/sent-ahead'
import { told } from '../inbox/module'
import { spend } from '../points/module'
import { stateAt } from './rules'
import { deskVouchers } from './store'
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
      const { _id: voucherId, memberId } = await finding
      if (memberId === actor.memberId) throw refusal('FORBIDDEN')
      const voucher = await tx.getScoped(deskVouchers, actor, voucherId)
      const state = stateAt(voucher, now)
      if (state === 'used') throw refuse('VOUCHER_USED')
      if (state === 'cancelled') throw refuse('VOUCHER_VOID')
      if (state === 'lapsed') throw refuse('VOUCHER_LAPSED')
      await tx.update(deskVouchers, voucherId, { state: 'used', usedAt: now })
      await spend(tx, memberId, voucher.pricePoints)
      const { tenantId, title, pickUpPointName } = voucher
      const facts = { reward: title, place: pickUpPointName, at: now }
      await told(tx, { tenantId, memberId, kind: 'voucherUsed', subjectId: voucherId, facts, now })
      return { voucherId, title, usedAt: now }
    })
  },
)
