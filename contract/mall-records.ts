import * as v from 'valibot'
import { difference } from './mall-offline'
import { voucherState } from './mall-words'
import { type Module, mutation, query } from './procedure'
import { amount, dayKey, epochMs, id } from './words'

/** What one reward did at a pick-up point in a day. */
const closingRow = v.object({
  rewardId: id,
  title: v.string(),
  issued: amount,
  used: amount,
  cancelled: amount,
  lapsed: amount,
  /** Issued and still to be picked up here, now. */
  waiting: amount,
  /** Pieces left for the whole union, now; null where the reward is not among the first hundred. */
  remaining: v.nullable(amount),
})
export type ClosingRow = v.InferOutput<typeof closingRow>

const redemptionExport = v.object({
  exportId: id,
  from: dayKey,
  to: dayKey,
  state: v.nullable(voucherState),
  /** null: all of them. */
  pickUpPointName: v.nullable(v.string()),
  progress: v.picklist(['waiting', 'ready', 'failed']),
  rows: amount,
  /** There were more vouchers than one file holds: the oldest are in it. */
  isCut: v.boolean(),
  askedAt: epochMs,
  /** The file goes then. */
  expiresAt: epochMs,
})
export type RedemptionExport = v.InferOutput<typeof redemptionExport>

/** The mall's papers: the closing sheet of a day, and redemptions as a spreadsheet. */
export const mallRecords = {
  /**
   * 日结: what a pick-up point issued and handed out on a day, by reward, what it still has to hand out, and the
   * differences.
   */
  closing: query({
    input: v.strictObject({ pickUpPointId: id, day: dayKey }),
    output: v.object({
      pickUpPointName: v.string(),
      rows: v.array(closingRow),
      /** 断网核销的差异 that came to light on that day, newest first. */
      differences: v.array(difference),
      /** When it was drawn up: `waiting` and `remaining` are of this moment. */
      at: epochMs,
    }),
    errors: [],
  }),

  /**
   * 导出兑换记录: asks for a file of what was redeemed on these days, both included; `state` and `pickUpPointId`
   * null: all of them. The timer writes it.
   */
  exportRedemptions: mutation({
    input: v.strictObject({
      from: dayKey,
      to: dayKey,
      state: v.nullable(voucherState),
      pickUpPointId: v.nullable(id),
    }),
    output: v.object({ exportId: id }),
    errors: [
      /** The last day comes before the first, or they are more than 366 days. Correct them. */
      'PERIOD_REFUSED',
    ],
  }),

  /** What the caller asked for lately, newest first. Nobody else sees it. */
  exported: query({
    input: v.strictObject({}),
    output: v.object({ exports: v.array(redemptionExport) }),
    errors: [],
  }),

  /** Where the caller's own file is fetched, for ten minutes. NOT_FOUND: not written yet, or gone. */
  exportLink: query({
    input: v.strictObject({ exportId: id }),
    output: v.object({ url: v.string(), fileName: v.string() }),
    errors: [],
  }),
} as const satisfies Module
