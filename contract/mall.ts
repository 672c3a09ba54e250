import * as v from 'valibot'
import { mallDesk } from './mall-desk'
import { mallOffline } from './mall-offline'
import { mallRecords } from './mall-records'
import { voucherCodeText as code, pickUpPoint, rewardCard, rewardCover, voucherState } from './mall-words'
import { type Module, mutation, query } from './procedure'
import { progressIn } from './progress'
import { voucherWords } from './rules/flows/voucher'
import { turnWord } from './rules/turn'
import { amount, cursor, epochMs, id } from './words'

export type { StockMovement } from './mall-desk'
export type { Difference } from './mall-offline'
export type { ClosingRow, RedemptionExport } from './mall-records'
export type { RewardCard, RewardCategory, RewardCover, VoucherState } from './mall-words'

/** 兑换券 as a list shows it. */
const voucherCard = v.object({
  voucherId: id,
  rewardId: id,
  title: v.string(),
  cover: rewardCover,
  pricePoints: amount,
  pickUpPointName: v.string(),
  state: voucherState,
  issuedAt: epochMs,
  lapsesAt: epochMs,
})
export type VoucherCard = v.InferOutput<typeof voucherCard>

/** How far a voucher has come, see `modules/mall/flow.ts`. */
const progress = progressIn(voucherWords)

const voucherId = v.strictObject({ voucherId: id })
const byCode = v.strictObject({ code })

export const mall = {
  /** 积分商城: rewards on sale, cheapest first. */
  catalogue: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({
      bound: v.boolean(),
      /** Own points that can be spent now; 0 for those who are not bound. */
      available: amount,
      /** Own vouchers that can be picked up, counted up to 20. */
      openVouchers: amount,
      rewards: v.array(rewardCard),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** Addresses of rewards' pictures, good for an hour. One that has none, or is not there, is left out. */
  pictures: query({
    input: v.strictObject({ rewardIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(20)) }),
    output: v.object({ pictures: v.array(v.object({ rewardId: id, url: v.string() })) }),
    errors: [],
  }),

  /** 奖品详情 with the places where it can be picked up. */
  reward: query({
    input: v.strictObject({ rewardId: id }),
    output: v.object({
      reward: rewardCard,
      summary: v.string(),
      onSale: v.boolean(),
      /** Pieces that one person may redeem in a calendar year, and those the caller has redeemed in this one. */
      yearLimit: amount,
      redeemedThisYear: amount,
      /** The same for a calendar month; null where only the year counts. */
      monthLimit: v.nullable(amount),
      redeemedThisMonth: amount,
      bound: v.boolean(),
      available: amount,
      pickUpPoints: v.array(pickUpPoint),
    }),
    errors: [],
  }),

  /** 兑换: holds the points, takes one piece, issues a voucher that lapses after 7 days. */
  redeem: mutation({
    input: v.strictObject({ rewardId: id, pickUpPointId: id }),
    output: v.object({
      voucherId: id,
      code: v.string(),
      lapsesAt: epochMs,
      /** Points that are left to spend. */
      available: amount,
    }),
    errors: [
      /** The last piece is gone. Show the catalogue again. */
      'SOLD_OUT',
      /** Fewer spendable points than the price. Say how many are missing. */
      'NOT_ENOUGH_POINTS',
      /** This person has redeemed as many of it as a calendar year allows. */
      'LIMIT_REACHED',
      /** This person has redeemed as many of it as a calendar month allows. */
      'MONTH_LIMIT_REACHED',
      /** Its sale has not begun. Say when it does. */
      'NOT_YET_ON_SALE',
      /** Its sale is over. Show the catalogue again. */
      'SALE_OVER',
      /** The reward was taken off sale. Show the catalogue again. */
      'NOT_ON_SALE',
      /** It is not handed out at this pick-up point. Read `reward` again and let the member choose. */
      'PICK_UP_ELSEWHERE',
    ],
  }),

  /** 我的兑换券, newest first. */
  vouchers: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ vouchers: v.array(voucherCard), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /**
   * One own voucher, to be shown at the pick-up point: its code, and its QR as signed text, signature and seed.
   */
  voucher: query({
    input: voucherId,
    output: v.object({
      voucher: voucherCard,
      code: v.string(),
      /** What its QR is made of: see `rules/voucher-qr`. The seed turns it every half minute without a call. */
      qr: v.object({ signed: v.string(), signature: v.string(), seed: v.string() }),
      pickUpPoint: v.nullable(pickUpPoint),
      usedAt: v.nullable(epochMs),
      voidedAt: v.nullable(epochMs),
      progress,
    }),
    errors: [],
  }),

  /** 取消兑换: an issued voucher becomes void, points and piece go back. */
  cancel: mutation({
    input: voucherId,
    output: v.object({ voucherId: id, returnedPoints: amount, available: amount }),
    errors: [
      /** It has been handed out. Nothing can be taken back. */
      'VOUCHER_USED',
      /** It was cancelled or has lapsed: the points come back, or are back already. Read the voucher again. */
      'VOUCHER_VOID',
      /** A verifier of its pick-up point works without a network and may have handed it out. Try again later. */
      'POINT_OFFLINE',
    ],
  }),

  /** Verifiers: what stands behind a code. A voucher of another pick-up point answers NOT_FOUND. */
  check: query({
    input: v.strictObject({
      code,
      /** The turn that was scanned with it; none where the code was typed. */
      turn: v.optional(v.pipe(v.string(), v.regex(turnWord))),
    }),
    output: v.object({
      voucherId: id,
      code: v.string(),
      title: v.string(),
      cover: rewardCover,
      /** 陈*梁 */
      memberNameMasked: v.string(),
      pickUpPointName: v.string(),
      state: voucherState,
      lapsesAt: epochMs,
      usedAt: v.nullable(epochMs),
      progress,
    }),
    errors: [
      /** An old picture of the QR was scanned. Let the member open the voucher itself. */
      'QR_STALE',
    ],
  }),

  /** 核销: the reward is handed over, the held points are spent. A verifier's own voucher is FORBIDDEN to him. */
  writeOff: mutation({
    input: byCode,
    output: v.object({ voucherId: id, title: v.string(), usedAt: epochMs }),
    errors: [
      /** It was written off before. Hand out nothing. */
      'VOUCHER_USED',
      /** The member cancelled it. Hand out nothing. */
      'VOUCHER_VOID',
      /** Its seven days are over: the points go back to the member, who may redeem again. */
      'VOUCHER_LAPSED',
    ],
  }),
  ...mallOffline,
  ...mallDesk,
  ...mallRecords,
} as const satisfies Module
