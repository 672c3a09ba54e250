import { saleAt } from '@contract/rules/sale-window'
import type { Actor, MemberActor } from '../../../kernel/actor'
import { rewards } from '../rewards/reward-store'
import { nextOf } from '../vouchers/rules'
import { vouchers } from '../vouchers/voucher-store'

/** Cheap rewards that are looked through for the next goal; a mall has some tens. */
const MAX_REWARDS = 50
/** More open vouchers than this are shown as this many. */
const MAX_COUNTED = 20

/** Rewards that can be redeemed now, cheapest first: the home page's goal is chosen from them when the balance is known. */
export const goals = async (actor: Actor, now: number) => {
  const { rows } = await rewards.page(actor, {
    index: 'cheapestFirst',
    equals: { state: 'onSale' },
    limit: MAX_REWARDS,
    fields: ['title', 'pricePoints', 'saleFrom', 'saleTo'],
  })
  return rows.filter((reward) => saleAt(reward, now) === 'open')
}

/** The goal of a member with `available` points to spend. */
export const nextReward = (cheapestFirst: Awaited<ReturnType<typeof goals>>, available: number) => {
  const next = nextOf(cheapestFirst, available)
  if (!next) return null
  const { _id, title, pricePoints } = next
  return { rewardId: _id, title, pricePoints, missingPoints: Math.max(0, pricePoints - available) }
}

/** The member's vouchers that can still be picked up, and when the first of them lapses. */
export const pickUps = async (actor: MemberActor, now: number) => {
  const { rows } = await vouchers.page(actor, {
    index: 'open',
    equals: { state: 'issued' },
    limit: MAX_COUNTED,
    fields: ['lapsesAt'],
  })
  const open = rows.filter(({ lapsesAt }) => lapsesAt > now)
  return { count: open.length, lapsesAt: open[0]?.lapsesAt ?? null }
}

export const openVouchers = async (actor: MemberActor, now: number): Promise<number> =>
  (await pickUps(actor, now)).count
