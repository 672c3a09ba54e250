import * as v from 'valibot'
import { pickUpPoint, rewardCard, rewardCategory, rewardCover } from './mall-words'
import { type Module, mutation, query } from './procedure'
import { amount, cursor, epochMs, fileId, id, integerBetween, linesUpTo, textUpTo } from './words'

const reason = textUpTo(100)
/** Most pieces that one movement brings or takes. */
const MAX_PIECES = 100_000

/** What an admin writes on a reward's card. */
const cardEntries = {
  title: textUpTo(20),
  summary: linesUpTo(200),
  category: rewardCategory,
  cover: rewardCover,
  pricePoints: integerBetween(1, 100_000),
  /** Pieces that one person may redeem in a calendar year. */
  yearLimit: integerBetween(1, 100),
  /** Pieces that one person may redeem in a calendar month; null: only the year counts. */
  monthLimit: v.nullable(integerBetween(1, 100)),
  saleFrom: v.nullable(epochMs),
  saleTo: v.nullable(epochMs),
  pickUpPointIds: v.pipe(v.array(id), v.minLength(1), v.maxLength(50)),
}

const cardErrors = [
  /** The picture did not arrive, or is no JPG or PNG of at most 2 MB. Choose another one. */
  'PICTURE_REFUSED',
  /** The sale would end before it begins. Correct the days. */
  'WINDOW_REVERSED',
] as const

const pointEntries = { name: textUpTo(20), address: textUpTo(60), hours: textUpTo(40) }

/** What happened to a reward's stock: pieces came in, or a count was put right. */
const stockMovement = v.object({
  movementId: id,
  kind: v.picklist(['in', 'correction']),
  difference: v.pipe(v.number(), v.safeInteger()),
  stockedAfter: amount,
  reason: v.string(),
  /** 孙*: who did it. */
  byMasked: v.string(),
  at: epochMs,
})
export type StockMovement = v.InferOutput<typeof stockMovement>

const deskPoint = v.object({ ...pickUpPoint.entries, open: v.boolean() })

/** The mall's admin side. */
export const mallDesk = {
  /** 奖品和库存: rewards on sale or off it, cheapest first. */
  deskRewards: query({
    input: v.strictObject({ onSale: v.boolean(), cursor: v.optional(cursor) }),
    output: v.object({
      rewards: v.array(v.object({ ...rewardCard.entries, stocked: amount })),
      nextCursor: v.nullable(cursor),
    }),
    errors: [],
  }),

  /** One reward with all that can be changed, its stock, and the newest movements of it. */
  deskReward: query({
    input: v.strictObject({ rewardId: id, cursor: v.optional(cursor) }),
    output: v.object({
      reward: rewardCard,
      summary: v.string(),
      onSale: v.boolean(),
      yearLimit: amount,
      monthLimit: v.nullable(amount),
      pickUpPointIds: v.array(id),
      /** Where the caller's phone may put a new picture before `editReward`. */
      uploadFolder: v.string(),
      stocked: amount,
      movements: v.array(stockMovement),
      nextCursor: v.nullable(cursor),
      pickUpPoints: v.array(deskPoint),
    }),
    errors: [],
  }),

  /** Where the caller's phone may put a reward's picture before `addReward` or `editReward`; all pick-up points. */
  rewardForm: query({
    input: v.strictObject({}),
    output: v.object({ uploadFolder: v.string(), pickUpPoints: v.array(deskPoint) }),
    errors: [],
  }),

  /** 新增奖品: it begins off sale and without stock. A pick-up point of another union is NOT_FOUND. */
  addReward: mutation({
    input: v.strictObject({ ...cardEntries, picture: v.nullable(fileId) }),
    output: v.object({ rewardId: id }),
    errors: cardErrors,
  }),

  /** 修改奖品: issued vouchers keep the price they were redeemed for. */
  editReward: mutation({
    input: v.strictObject({
      rewardId: id,
      ...cardEntries,
      /** Left as it is, taken away, or a new upload. */
      picture: v.variant('is', [
        v.strictObject({ is: v.literal('kept') }),
        v.strictObject({ is: v.literal('none') }),
        v.strictObject({ is: v.literal('new'), fileId }),
      ]),
    }),
    output: v.object({ rewardId: id }),
    errors: cardErrors,
  }),

  /** 上架、下架. */
  putOnSale: mutation({
    input: v.strictObject({ rewardId: id, onSale: v.boolean() }),
    output: v.object({ rewardId: id, onSale: v.boolean() }),
    errors: [
      /** Every pick-up point of it is closed. Choose an open one first. */
      'NOWHERE_TO_PICK_UP',
    ],
  }),

  /** 入库、更正: the one way in which a stock changes beside redeeming. Movements are only ever added. */
  moveStock: mutation({
    input: v.variant('kind', [
      v.strictObject({
        kind: v.literal('in'),
        rewardId: id,
        difference: integerBetween(1, MAX_PIECES),
        reason,
      }),
      v.strictObject({
        kind: v.literal('correction'),
        rewardId: id,
        difference: v.pipe(integerBetween(-MAX_PIECES, MAX_PIECES), v.notValue(0)),
        reason,
      }),
    ]),
    output: v.object({ movementId: id, stocked: amount, remaining: amount }),
    errors: [
      /** Fewer would be stocked than are issued and handed out. Count again. */
      'BELOW_ISSUED',
    ],
  }),

  /** 领取点: all of them, closed ones too. */
  deskPoints: query({
    input: v.strictObject({}),
    output: v.object({ pickUpPoints: v.array(deskPoint) }),
    errors: [],
  }),

  /** 新增领取点. */
  addPoint: mutation({
    input: v.strictObject(pointEntries),
    output: v.object({ pickUpPointId: id }),
    errors: [
      /** A union has at most fifty of them. Use one that is closed again. */
      'TOO_MANY_POINTS',
    ],
  }),

  /** 修改领取点: vouchers say from then on what it is called now, except in lists. */
  editPoint: mutation({
    input: v.strictObject({ pickUpPointId: id, ...pointEntries }),
    output: v.object({ pickUpPointId: id }),
    errors: [],
  }),

  /** 停用、启用领取点: nobody redeems to a closed one any more; what was redeemed is still handed out there. */
  switchPoint: mutation({
    input: v.strictObject({ pickUpPointId: id, open: v.boolean() }),
    output: v.object({ pickUpPointId: id, open: v.boolean() }),
    errors: [],
  }),
} as const satisfies Module
