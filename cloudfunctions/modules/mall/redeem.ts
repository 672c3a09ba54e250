import { contract } from '@contract/contract'
import { ids } from '../../kernel/ids'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { hold, ruleBookInForce } from '../points/module'
import { freshCode } from './code'
import { VOUCHER_LIFE_MS } from './rules'
import { pickUpPoints, rewards, stocks, vouchers } from './store'

/**
 * 兑换. Hold, stock and voucher are written in one transaction, so a call that dies half-way leaves none of
 * them. The stock is looked at before the transaction too: once a reward is sold out, latecomers are told so
 * without opening one. Inside, the stock is written last, so that its lock is held as briefly as can be.
 */
export const redeem = procedure(
  contract.mall.redeem,
  { allow: member, rate: { limit: 60, windowSeconds: 60 } },
  async ({ actor, input, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const [reward, seen, place, book] = await Promise.all([
      rewards.getScoped(actor, input.rewardId),
      stocks.findScoped(actor, input.rewardId),
      pickUpPoints.findScoped(actor, input.pickUpPointId),
      ruleBookInForce(actor, now),
    ])
    const { _id: rewardId, title, cover, pricePoints } = reward
    if (reward.state !== 'onSale') throw refuse('NOT_ON_SALE')
    if (!place || !reward.pickUpPointIds.includes(place._id)) throw refuse('PICK_UP_ELSEWHERE')
    if (!seen || seen.remaining < 1) throw refuse('SOLD_OUT')
    const voucherId = ids.fresh(now)
    const lapsesAt = now + VOUCHER_LIFE_MS

    return transact(async (tx) => {
      const stock = await tx.getScoped(stocks, actor, rewardId)
      if (stock.remaining < 1) throw refuse('SOLD_OUT')
      const source = { type: 'voucher' as const, id: voucherId, title }
      const limited = { thing: rewardId, yearLimit: reward.yearLimit }
      const terms = { points: pricePoints, ruleVersion: book.version, source, limited }
      const held = await hold(tx, { tenantId, memberId, ...terms, now })
      if (held.outcome === 'limitReached') throw refuse('LIMIT_REACHED')
      if (held.outcome === 'tooFew') throw refuse('NOT_ENOUGH_POINTS')
      const code = freshCode()
      await tx.add(vouchers, {
        _id: voucherId,
        tenantId,
        memberId,
        rewardId,
        title,
        cover,
        pricePoints,
        pickUpPointId: place._id,
        pickUpPointName: place.name,
        code,
        state: 'issued',
        voidReason: null,
        issuedAt: now,
        lapsesAt,
        usedAt: null,
        voidedAt: null,
        lots: held.lots,
        ruleVersion: book.version,
      })
      await tx.update(stocks, rewardId, { remaining: stock.remaining - 1, issued: stock.issued + 1 })
      return { voucherId, code, lapsesAt, available: held.available }
    })
  },
)
