import * as v from 'valibot'
import { type Module, query } from './procedure'
import { amount, epochMs } from './words'

/** Whom one is compared with: 全镇, or the enterprises of one size. */
const rankScope = v.picklist(['all', 'large', 'medium', 'small', 'micro'])
export type RankScope = v.InferOutput<typeof rankScope>

/** One of the first hundred, as everybody sees him. */
const rankLine = v.object({
  /** 1 for the first; who has the same points has the same place. */
  place: amount,
  nameMasked: v.string(),
  enterpriseName: v.string(),
  /** 累计积分 */
  honour: amount,
  own: v.boolean(),
})
export type RankLine = v.InferOutput<typeof rankLine>

/**
 * Where the caller stands. Among the first hundred, and wherever a step of the count is one point wide, `from` and
 * `to` are the same place; below he is somewhere between the two.
 */
const standing = v.object({
  honour: amount,
  from: amount,
  to: amount,
  /** Members whose points lie on the same step, the caller among them, with its bounds in points. */
  step: v.object({ fromPoints: amount, toPoints: amount, members: amount }),
  /** Points still missing to the next step that has somebody on it; null on the highest. */
  toNextStep: v.nullable(amount),
})
export type Standing = v.InferOutput<typeof standing>

export const rank = {
  /**
   * 积分排行: by 累计积分, as counted at `countedAt`: the first hundred, and where the caller stands. The caller's own
   * points are those of this moment.
   */
  board: query({
    input: v.strictObject({ scope: rankScope }),
    output: v.object({
      /** The scope that the caller's own enterprise belongs to; null where its size is not entered. */
      ownSize: v.nullable(v.picklist(['large', 'medium', 'small', 'micro'])),
      /** Null until the first count is over. */
      board: v.nullable(
        v.object({
          countedAt: epochMs,
          members: amount,
          /** Points that a step of the count is wide. */
          stepPoints: amount,
          top: v.array(rankLine),
        }),
      ),
      /** Null where the caller does not belong to this scope. */
      standing: v.nullable(standing),
    }),
    errors: [],
  }),
} as const satisfies Module
