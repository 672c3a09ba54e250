import { contract } from '@contract/contract'
import { saleAt } from '@contract/rules/sale-window'
import { refusal } from '../../../kernel/errors'
import { begin } from '../../../kernel/flow/history'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { maskName, members } from '../../member/module'
import { accounts, canHold, emptyBalance, hold, ruleBookInForce } from '../../points/module'
import { voucherFlow } from '../flow'
import { pickUpPoints } from '../pick-up-points/point-store'
import { rewards } from '../rewards/reward-store'
import { stocks } from '../rewards/stock-store'
import { VOUCHER_LIFE_MS } from '../vouchers/rules'
import { vouchers } from '../vouchers/voucher-store'
import { freshCode } from './code'
import { isTwinsTurn, reservationFor, settle, takePiece } from './reservation'

/** Why the points are not held. */
const codeFor = {
  limitReached: 'LIMIT_REACHED',
  monthLimitReached: 'MONTH_LIMIT_REACHED',
  tooFew: 'NOT_ENOUGH_POINTS',
} as const

/**
 * 兑换. Hold and voucher are written in a transaction that touches nothing but the member's own documents; the
 * piece is taken last, by one conditional update at the stock, so that a rush on one reward queues up there
 * instead of colliding, and nobody takes a piece who cannot pay or was delivered twice. A call that dies between
 * piece and commit leaves a reservation, which the timer settles.
 */
export const redeem = procedure(
  contract.mall.redeem,
  { allow: member, rate: { limit: 60, windowSeconds: 60, whileReading: true }, keyedBy: vouchers },
  async ({ actor, input, now, refuse, transact, keyedAs }) => {
    const { tenantId, memberId } = actor
    const [reward, seen, place, book, account, { name }] = await Promise.all([
      rewards.getScoped(actor, input.rewardId),
      stocks.findScoped(actor, input.rewardId),
      pickUpPoints.findScoped(actor, input.pickUpPointId),
      ruleBookInForce(actor, now),
      accounts.findScoped(actor, memberId),
      members.getScoped(actor, memberId),
    ])
    const { _id: rewardId, title, cover, pricePoints } = reward
    if (reward.state !== 'onSale') throw refuse('NOT_ON_SALE')
    const sale = saleAt(reward, now)
    if (sale === 'before') throw refuse('NOT_YET_ON_SALE')
    if (sale === 'over') throw refuse('SALE_OVER')
    sale satisfies 'open'
    if (!place?.open || !reward.pickUpPointIds.includes(place._id)) throw refuse('PICK_UP_ELSEWHERE')
    const voucherId = keyedAs.id
    // The last piece may be in a twin's hand: then the transaction meets the twin, and gets its reply.
    if (!seen || (seen.remaining < 1 && !isTwinsTurn(seen, voucherId))) throw refuse('SOLD_OUT')
    const lapsesAt = now + VOUCHER_LIFE_MS
    const source = { type: 'voucher' as const, id: voucherId, title }
    const { yearLimit, monthLimit } = reward
    const limited = { thing: rewardId, yearLimit, monthLimit }
    const terms = { points: pricePoints, ruleVersion: book.version, source, limited }
    // Who cannot pay takes no piece from others, not even for a moment.
    const seenOutcome = canHold(account ?? emptyBalance, { ...terms, now })
    if (seenOutcome !== 'held') throw refuse(codeFor[seenOutcome])

    const reservation = reservationFor(rewardId, voucherId, now)
    let isTaken = false
    const takeOnce = async () => {
      // A further try of the same call has its piece already.
      const outcome = isTaken ? 'taken' : await takePiece(actor, reservation)
      if (outcome === 'soldOut') throw refuse('SOLD_OUT')
      if (outcome === 'crowded') throw refusal('BUSY')
      outcome satisfies 'taken'
      isTaken = true
    }
    const giveBack = async () => isTaken && settle(reservation)

    return transact(async (tx) => {
      const held = await hold(tx, { tenantId, memberId, ...terms, now })
      if (held.outcome !== 'held') throw refuse(codeFor[held.outcome])
      const code = freshCode()
      const reply = { voucherId, code, lapsesAt, available: held.available }
      await tx.add(vouchers, {
        _id: voucherId,
        tenantId,
        memberId,
        memberMasked: maskName(name),
        rewardId,
        title,
        cover,
        pricePoints,
        pickUpPointId: place._id,
        pickUpPointName: place.name,
        code,
        ...begin(voucherFlow, now, ['redeem', 'owner']),
        issuedAt: now,
        lapsesAt,
        usedAt: null,
        voidedAt: null,
        lots: held.lots,
        ruleVersion: book.version,
        reservation: reservation.mark,
        keyed: keyedAs.keyed(reply),
      })
      await takeOnce()
      return reply
    }, giveBack)
  },
)
