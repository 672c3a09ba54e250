import * as v from 'valibot'
import { type Module, query } from './procedure'
import { amount, cursor, delta, epochMs, id } from './words'

/** What moved the points: 入账 · 兑换冻结 · 兑换退回. Further kinds arrive with reversal and expiry. */
const entryKind = v.picklist(['earning', 'hold', 'release'])
export type EntryKind = v.InferOutput<typeof entryKind>

/** The thing that an entry was earned with or spent on; a statement line opens it. */
const source = v.object({
  type: v.picklist(['member', 'lesson', 'voucher', 'ticket']),
  id,
  title: v.string(),
})

/** One line of the statement. */
const pointsEntry = v.object({
  entryId: id,
  kind: entryKind,
  delta,
  balanceAfter: amount,
  ruleCode: v.string(),
  ruleTitle: v.string(),
  ruleVersion: amount,
  source,
  at: epochMs,
})
export type PointsEntry = v.InferOutput<typeof pointsEntry>

const account = v.object({
  /** 可用积分 */
  available: amount,
  /** 冻结积分 */
  held: amount,
  /** 待扣积分 */
  owed: amount,
  /** 累计积分: never falls by spending. */
  honour: amount,
  /** Spendable points by the year they were earned in, first to expire first. */
  lots: v.array(v.object({ year: amount, left: amount, expiresAt: epochMs })),
})

/** A rule in plain words, as a worker reads it. */
const rule = v.object({
  code: v.string(),
  title: v.string(),
  points: amount,
  /** Points a day that this rule can bring at most; null without a cap. */
  dayCap: v.nullable(amount),
  /** Points it can still bring the member today, in whole earnings; null without a cap. */
  leftToday: v.nullable(amount),
  once: v.boolean(),
  evidence: v.string(),
})

export const points = {
  /** The tab 积分: account, rules in force, newest lines of the statement. */
  overview: query({
    input: v.strictObject({}),
    output: v.object({
      account,
      ruleVersion: amount,
      ruleEffectiveFrom: epochMs,
      rules: v.array(rule),
      entries: v.array(pointsEntry),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** 积分流水: further lines, newest first. */
  statement: query({
    input: v.strictObject({ cursor: v.optional(cursor) }),
    output: v.object({ entries: v.array(pointsEntry), nextCursor: v.nullable(cursor) }),
    errors: [],
  }),

  /** One line with the words of the rule version that was in force. */
  entry: query({
    input: v.strictObject({ entryId: id }),
    output: v.object({
      entry: pointsEntry,
      rule: v.object({
        title: v.string(),
        evidence: v.string(),
        version: amount,
        effectiveFrom: epochMs,
        notice: v.string(),
      }),
    }),
    errors: [],
  }),
} as const satisfies Module
