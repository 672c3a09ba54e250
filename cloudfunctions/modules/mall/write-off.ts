import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../inbox/module'
import { spend } from '../points/module'
import { stateAt } from './rules'
import { deskVouchers, stocks } from './store'
import { voucherAtDesk } from './voucher-at-desk'

/** 核销: issued → used, once: of two verifiers at the same moment one finds it used. */
export const writeOff = procedure(
  contract.mall.writeOff,
  {
    allow: holding('verifier'),
    rate: { limit: 60, windowSeconds: 60 },
    auditSubject: (_, { voucherId }) => voucherId,
  },
  async ({ actor, input, now, refuse, transact }) => {
    const { _id: voucherId, memberId } = await voucherAtDesk(actor, input.code)
    if (memberId === actor.memberId) throw refusal('FORBIDDEN')

    return transact(async (tx) => {
      const voucher = await tx.getScoped(deskVouchers, actor, voucherId)
      const state = stateAt(voucher, now)
      if (state === 'used') throw refuse('VOUCHER_USED')
      if (state === 'cancelled') throw refuse('VOUCHER_VOID')
      if (state === 'lapsed') throw refuse('VOUCHER_LAPSED')
      const stock = await tx.getScoped(stocks, actor, voucher.rewardId)
      await tx.update(deskVouchers, voucherId, { state: 'used', usedAt: now })
      await spend(tx, memberId, voucher.pricePoints)
      await tx.update(stocks, stock._id, { issued: stock.issued - 1, used: stock.used + 1 })
      const { tenantId, title, pickUpPointName } = voucher
      const facts = { reward: title, place: pickUpPointName, at: now }
      await told(tx, { tenantId, memberId, kind: 'voucherUsed', subjectId: voucherId, facts, now })
      return { voucherId, title, usedAt: now }
    })
  },
)
