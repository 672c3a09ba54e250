import * as v from 'valibot'
import { voucherWords } from './rules/flows/voucher'
import { voucherCode } from './rules/voucher-code'
import { amount, epochMs, id, nameIn } from './words'

/** Schemas that the mall's members, its counters and its admins share. */

/** Which line drawing stands for the reward while it has no picture. */
export const rewardCover = v.picklist(['cup', 'gloves', 'umbrella', 'towel', 'toolkit'])
export type RewardCover = v.InferOutput<typeof rewardCover>

/** 劳保用品 · 生活用品 · 工具 */
export const rewardCategory = v.picklist(['safety', 'daily', 'tool'])
export type RewardCategory = v.InferOutput<typeof rewardCategory>

/** A reward as a list shows it. */
export const rewardCard = v.object({
  rewardId: id,
  title: v.string(),
  category: rewardCategory,
  cover: rewardCover,
  /** Whether it has a picture of its own: `mall.pictures` gives its address. */
  pictured: v.boolean(),
  pricePoints: amount,
  /** Pieces that can still be redeemed; 0 is 已兑完. */
  remaining: amount,
  /** 未开兑 · 可兑换 · 已结束, at the moment of the answer. */
  sale: v.picklist(['before', 'open', 'over']),
  saleFrom: v.nullable(epochMs),
  saleTo: v.nullable(epochMs),
  /** Marked 示例数据 on screen. */
  sample: v.boolean(),
})
export type RewardCard = v.InferOutput<typeof rewardCard>

/** 领取点 */
export const pickUpPoint = v.object({
  pickUpPointId: id,
  name: v.string(),
  address: v.string(),
  /** When somebody is there, in plain words. */
  hours: v.string(),
})

/** A voucher past `lapsesAt` is lapsed, whether or not the timer has come by. */
export const voucherState = nameIn(voucherWords.states)
export type VoucherState = v.InferOutput<typeof voucherState>

export const voucherCodeText = v.pipe(v.string(), v.regex(voucherCode))
