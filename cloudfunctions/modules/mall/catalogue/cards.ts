import type { RewardCard, VoucherCard } from '@contract/mall'
import { saleAt } from '@contract/rules/sale-window'
import type { Actor } from '../../../kernel/actor'
import { pickUpPoints } from '../pick-up-points/point-store'
import { type OnSale, type RewardDocument, rewards } from '../rewards/reward-store'
import { type StockDocument, stocks } from '../rewards/stock-store'
import { stateAt } from '../vouchers/rules'
import type { VoucherDocument } from '../vouchers/voucher-store'

/** A town hands out at some places; more would need a page of their own. */
export const MAX_POINTS = 50

const rewardCardFields = [
  ...(['title', 'category', 'cover', 'picture'] as const),
  ...(['pricePoints', 'saleFrom', 'saleTo', 'sample'] as const),
] as const

type CardSource = Pick<RewardDocument, '_id' | (typeof rewardCardFields)[number]>

/** A reward as lists show it. A reward whose stock nobody has entered is sold out. */
export const rewardCardOf = (
  { _id, picture, ...shown }: CardSource,
  stock: Pick<StockDocument, 'remaining'> | null | undefined,
  now: number,
): RewardCard => {
  const { title, category, cover, pricePoints, saleFrom, saleTo, sample } = shown
  return {
    rewardId: _id,
    ...{ title, category, cover, pricePoints, saleFrom, saleTo, sample },
    pictured: picture !== null,
    remaining: stock?.remaining ?? 0,
    sale: saleAt(shown, now),
  }
}

type List = { readonly state: OnSale; readonly limit: number; readonly after?: string | undefined }

/** Rewards on sale, or off it, with their stock, cheapest first, in two requests at once. */
export const rewardCards = async (actor: Actor, { state, limit, after }: List, now: number) => {
  const page = { index: 'cheapestFirst', equals: { state }, limit, after } as const
  const [{ rows, nextCursor }, { rows: pieces }] = await Promise.all([
    rewards.page(actor, { ...page, fields: [...rewardCardFields] }),
    stocks.page(actor, { ...page, fields: ['remaining', 'stocked'] }),
  ])
  const stockOf = new Map(pieces.map((stock) => [stock._id, stock]))
  const cards = rows.map((reward) => {
    const stock = stockOf.get(reward._id)
    return { ...rewardCardOf(reward, stock, now), stocked: stock?.stocked ?? 0 }
  })
  return { rewards: cards, nextCursor }
}

/** All pick-up points of the tenant, closed ones too, in order. */
export const pickUpPointsOf = async (actor: Actor) => {
  const fields = ['name', 'address', 'hours', 'open', 'order'] as const
  const { rows } = await pickUpPoints.page(actor, {
    index: 'inOrder',
    limit: MAX_POINTS,
    fields: [...fields],
  })
  return rows.map(({ _id, name, address, hours, open }) => ({
    pickUpPointId: _id,
    name,
    address,
    hours,
    open,
  }))
}

type VoucherSource = Pick<
  VoucherDocument,
  | '_id'
  | 'rewardId'
  | 'title'
  | 'cover'
  | 'pricePoints'
  | 'pickUpPointName'
  | 'state'
  | 'issuedAt'
  | 'lapsesAt'
>

/** A voucher as lists show it. */
export const voucherCardOf = (voucher: VoucherSource, now: number): VoucherCard => ({
  voucherId: voucher._id,
  rewardId: voucher.rewardId,
  title: voucher.title,
  cover: voucher.cover,
  pricePoints: voucher.pricePoints,
  pickUpPointName: voucher.pickUpPointName,
  state: stateAt(voucher, now),
  issuedAt: voucher.issuedAt,
  lapsesAt: voucher.lapsesAt,
})
