import type { RewardCard, VoucherCard } from '@contract/mall'
import type { Actor } from '../../kernel/actor'
import { stateAt } from './rules'
import {
  pickUpPoints,
  type RewardDocument,
  rewards,
  type StockDocument,
  stocks,
  type VoucherDocument,
} from './store'

/** A town hands out at some places; more would need a page of their own. */
const MAX_POINTS = 50

type CardSource = Pick<RewardDocument, '_id' | Exclude<keyof RewardCard, 'rewardId' | 'remaining'>>

/** A reward as lists show it. A reward whose stock nobody has entered is sold out. */
export const rewardCardOf = (
  { _id, title, category, cover, pricePoints, sample }: CardSource,
  stock: Pick<StockDocument, 'remaining'> | null | undefined,
): RewardCard => ({
  rewardId: _id,
  title,
  category,
  cover,
  pricePoints,
  remaining: stock?.remaining ?? 0,
  sample,
})

/** Rewards on sale with their stock, cheapest first, in two requests at once. */
export const rewardCards = async (actor: Actor, limit: number, after?: string) => {
  const page = { index: 'cheapestFirst', equals: { state: 'onSale' }, limit, after } as const
  const [{ rows, nextCursor }, { rows: pieces }] = await Promise.all([
    rewards.page(actor, { ...page, fields: ['title', 'category', 'cover', 'pricePoints', 'sample'] }),
    stocks.page(actor, { ...page, fields: ['remaining'] }),
  ])
  const stockOf = new Map(pieces.map((stock) => [stock._id, stock]))
  return { rewards: rows.map((reward) => rewardCardOf(reward, stockOf.get(reward._id))), nextCursor }
}

/** All pick-up points of the tenant, in order. */
export const pickUpPointsOf = async (actor: Actor) => {
  const fields = ['name', 'address', 'hours', 'order'] as const
  const { rows } = await pickUpPoints.page(actor, {
    index: 'inOrder',
    limit: MAX_POINTS,
    fields: [...fields],
  })
  return rows.map(({ _id, name, address, hours }) => ({ pickUpPointId: _id, name, address, hours }))
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
