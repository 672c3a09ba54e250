import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { amount, cursor, delta, epochMs, id, nothing } from './words'

/** What moved the points: 入账 · 扣分 · 兑换冻结 · 兑换退回 · 到期 · 调整 · 冲正 */
const entryKind = v.picklist([
  ...(['earning', 'deduction', 'hold', 'release'] as const),
  ...(['expiry', 'adjustment', 'reversal'] as const),
])
export type EntryKind = v.InferOutput<typeof entryKind>

/** 收入 · 支出 */
const direction = v.picklist(['in', 'out'])
export type Direction = v.InferOutput<typeof direction>

/** The thing that moved the points; a statement line opens it. */
const source = v.object({
  type: v.picklist([
    ...(['member', 'lesson', 'class', 'quiz', 'certificate', 'voucher', 'ticket'] as const),
    /** A day of signing in, a year's lot that expired, a registered achievement, a decision of two admins. */
    ...(['day', 'lot', 'claim', 'proposal'] as const),
    /** The entry that was reversed. */
    'entry',
  ]),
  id,
  title: v.string(),
})

/** One line of the statement. */
export const pointsEntry = v.object({
  entryId: id,
  kind: entryKind,
  delta,
  balanceAfter: amount,
  ruleCode: v.string(),
  ruleTitle: v.string(),
  ruleVersion: amount,
  /** Why, where a person decided it. */
  reason: v.nullable(v.string()),
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
  /** Negative: taken. With tiers: the least of them. */
  points: delta,
  /** 分档 in order, the least first; null without. */
  tiers: v.nullable(v.array(v.object({ tier: v.string(), points: amount }))),
  /** Points a day that this rule can bring at most; null without a cap. */
  dayCap: v.nullable(amount),
  /** Points it can still bring the member today, in whole earnings; null without a cap. */
  leftToday: v.nullable(amount),
  once: v.boolean(),
  /** Does not count towards the day's total. */
  capExempt: v.boolean(),
  streakBonus: v.nullable(v.object({ days: amount, points: amount })),
  fullMarkBonus: v.nullable(amount),
  evidence: v.string(),
})
export type RuleCard = v.InferOutput<typeof rule>

/** 收入、支出 and a month as `YYYY-MM`, or either, or neither. */
const filter = v.strictObject({
  direction: v.optional(direction),
  month: v.optional(v.pipe(v.string(), v.regex(/^20\d\d-(?:0[1-9]|1[0-2])$/))),
})

export const points = {
  /** The tab 积分: account, what can be done today, newest lines of the statement. */
  overview: query({
    input: v.strictObject({}),
    output: v.object({
      account,
      ruleVersion: amount,
      ruleEffectiveFrom: epochMs,
      ruleNotice: v.string(),
      /** Most points a day from all rules that are not exempt, and what is left of it today. */
      dayCap: amount,
      leftToday: amount,
      rules: v.array(rule),
      /** The next version where one is to come: from when on, and what it has otherwise, a line each. */
      coming: v.nullable(v.object({ version: amount, effectiveFrom: epochMs, changes: v.array(v.string()) })),
      /** 签到: whether today's is done, the days in a row so far, and what the next one brings. */
      signIn: v.object({ doneToday: v.boolean(), days: amount, points: amount }),
      entries: v.array(pointsEntry),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** 积分明细: lines of a filter, newest first. */
  statement: query({
    input: v.strictObject({ filter: v.optional(filter), cursor: v.optional(cursor) }),
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

  /** 每日签到, once a day: a second one answers what the first one brought. */
  signIn: mutation({
    input: nothing,
    output: v.object({
      /** 0 where the day's total was reached before. */
      points: amount,
      /** Days in a row, today included. */
      days: amount,
      available: amount,
    }),
    errors: [],
  }),
} as const satisfies Module
