import type { Difference, RewardCategory, RewardCover, StockMovement, VoucherState } from '@contract/mall'
import type { SaleWindow } from '@contract/rules/sale-window'
import { collection, type Index, type Stored } from '../../kernel/collection'
import type { Taken } from '../../kernel/flow-history'
import type { Keyed } from '../../kernel/key-record'
import type { Lot } from '../points/module'
import type { voucherFlow } from './flow'

export type OnSale = 'onSale' | 'offSale'

/** Rewards and their stocks lie in the same order, so that one cursor pages through both at once. */
const cheapestFirst: Index = {
  keys: [
    ['tenantId', 1],
    ['state', 1],
    ['pricePoints', 1],
    ['_id', 1],
  ],
}

/** 奖品: what is written on its card. How many there are is in its stock. */
export type RewardDocument = Stored &
  SaleWindow & {
    readonly title: string
    readonly summary: string
    readonly category: RewardCategory
    readonly cover: RewardCover
    /** A file under `rewards/{rewardId}/`, shown in place of the drawing. */
    readonly picture: string | null
    readonly pricePoints: number
    /** Pieces that one member may redeem in a calendar year, and in a calendar month where that is limited. */
    readonly yearLimit: number
    readonly monthLimit: number | null
    readonly pickUpPointIds: readonly string[]
    readonly state: OnSale
    readonly sample: boolean
  }

export const rewards = collection<RewardDocument, 'cheapestFirst'>({
  name: 'rewards',
  scope: 'tenant',
  indexes: { cheapestFirst },
})

/**
 * Pieces of one reward, `_id` = `rewardId`. At every moment stocked = remaining + issued and used vouchers +
 * reservations that became no voucher.
 */
export type StockDocument = Stored & {
  readonly stocked: number
  readonly remaining: number
  /** Pieces taken for vouchers that were about to be issued: reservation → when. Emptied by `settleReservations`. */
  readonly pending: Readonly<Record<string, number>>
  readonly pendingCount: number
  /** The reward's own, kept here for the common order: whoever changes one changes both. */
  readonly state: OnSale
  readonly pricePoints: number
}

const stockCollection = {
  name: 'stocks',
  hot: true,
  indexes: { cheapestFirst, mostPending: { keys: [['pendingCount', -1]] } },
} as const

export const stocks = collection<StockDocument, 'cheapestFirst'>({ ...stockCollection, scope: 'tenant' })

/** The same stocks as the timer sees them: every tenant's. */
export const everyStock = collection<StockDocument, 'mostPending'>({ ...stockCollection, scope: 'system' })

/**
 * 入库、更正: append-only. The sum of a reward's differences is what its stock says was stocked.
 */
export type StockMovementDocument = Stored &
  Omit<StockMovement, 'movementId'> & { readonly rewardId: string; readonly memberId: string }

export const stockMovements = collection<StockMovementDocument, 'newest'>({
  name: 'stockMovements',
  scope: 'tenant',
  indexes: {
    newest: {
      keys: [
        ['tenantId', 1],
        ['rewardId', 1],
        ['at', -1],
        ['_id', -1],
      ],
    },
  },
})

/** 领取点 */
export type PickUpPointDocument = Stored & {
  readonly name: string
  readonly address: string
  readonly hours: string
  /** Nobody redeems to a closed one; what was redeemed before is still handed out there. */
  readonly open: boolean
  readonly order: number
}

const pickUpPointCollection = {
  name: 'pickUpPoints',
  indexes: {
    inOrder: {
      keys: [
        ['tenantId', 1],
        ['order', 1],
      ],
      unique: true,
    },
  },
} as const satisfies { name: string; indexes: Record<string, Index> }

export const pickUpPoints = collection<PickUpPointDocument, 'inOrder'>({
  ...pickUpPointCollection,
  scope: 'tenant',
})

/** A verifier's pick-up points. */
const ofVerifier = (field: string) => ({ role: 'verifier', kind: 'pickUpPoint', field }) as const

/** The same pick-up points as a verifier sees them: his own. */
export const counterPoints = collection<PickUpPointDocument, 'inOrder'>({
  ...pickUpPointCollection,
  scope: ofVerifier('_id'),
})

/** Who may write off at a pick-up point without a network: `_id` = `pickUpPointId`, so that there is one at a time. */
export type OfflineLeaseDocument = Stored & {
  readonly pickUpPointId: string
  readonly leaseId: string
  readonly memberId: string
  readonly holderMasked: string
  readonly takenAt: number
  readonly expiresAt: number
  readonly returned: boolean
}

export const offlineLeases = collection<OfflineLeaseDocument>({
  name: 'offlineLeases',
  scope: ofVerifier('pickUpPointId'),
  indexes: {},
})

/** 断网核销的差异: append-only. `_id` names voucher and lease. */
export type DifferenceDocument = Stored &
  Omit<Difference, 'differenceId'> & { readonly pickUpPointId: string }

const differenceCollection = {
  name: 'handOverDifferences',
  indexes: {
    newest: {
      keys: [
        ['tenantId', 1],
        ['foundAt', -1],
        ['_id', -1],
      ],
    },
    ofPoint: {
      keys: [
        ['tenantId', 1],
        ['pickUpPointId', 1],
        ['foundAt', -1],
        ['_id', -1],
      ],
    },
  },
} as const satisfies { name: string; indexes: Record<string, Index> }

type DifferenceIndex = keyof typeof differenceCollection.indexes

export const handOverDifferences = collection<DifferenceDocument, DifferenceIndex>({
  ...differenceCollection,
  scope: 'tenant',
})

/** The same differences as a verifier sees them: those of his pick-up points. */
export const counterDifferences = collection<DifferenceDocument, DifferenceIndex>({
  ...differenceCollection,
  scope: ofVerifier('pickUpPointId'),
})

/** 兑换券: leaves `issued` once, see `flow.ts`. */
export type VoucherDocument = Stored & {
  readonly memberId: string
  /** 林*舟: for the counter, which has to know whom it hands to. */
  readonly memberMasked: string
  readonly rewardId: string
  readonly title: string
  readonly cover: RewardCover
  readonly pricePoints: number
  readonly pickUpPointId: string
  readonly pickUpPointName: string
  readonly code: string
  /** As it was written: past its time it counts as lapsed before the timer has come by, see `stateAt`. */
  readonly state: VoucherState
  readonly history: readonly Taken<keyof typeof voucherFlow.transitions>[]
  readonly issuedAt: number
  readonly lapsesAt: number
  /** When its member was told that it lapses soon. */
  readonly remindedAt?: number
  readonly usedAt: number | null
  /** When it was cancelled or lapsed. */
  readonly voidedAt: number | null
  /** The points it holds, by the lots they were taken from and go back to. */
  readonly lots: readonly Lot[]
  readonly ruleVersion: number
  /** The piece that was taken for it, see `StockDocument.pending`. */
  readonly reservation: string
  /** The redeeming that made it: `_id` follows from the caller's key. */
  readonly keyed: Keyed
}

const voucherIndexes = {
  newest: {
    keys: [
      ['tenantId', 1],
      ['memberId', 1],
      ['issuedAt', -1],
      ['_id', -1],
    ],
  },
  open: {
    keys: [
      ['tenantId', 1],
      ['memberId', 1],
      ['state', 1],
      ['lapsesAt', 1],
    ],
  },
  byCode: {
    keys: [
      ['tenantId', 1],
      ['code', 1],
    ],
    unique: true,
  },
  ofState: {
    keys: [
      ['state', 1],
      ['tenantId', 1],
      ['memberId', 1],
      ['lapsesAt', 1],
    ],
  },
  byIssue: {
    keys: [
      ['tenantId', 1],
      ['issuedAt', 1],
      ['_id', 1],
    ],
  },
  issuedAtPoint: {
    keys: [
      ['tenantId', 1],
      ['pickUpPointId', 1],
      ['issuedAt', 1],
      ['_id', 1],
    ],
  },
  usedAtPoint: {
    keys: [
      ['tenantId', 1],
      ['pickUpPointId', 1],
      ['usedAt', 1],
    ],
  },
  voidedAtPoint: {
    keys: [
      ['tenantId', 1],
      ['pickUpPointId', 1],
      ['state', 1],
      ['voidedAt', 1],
    ],
  },
  due: {
    keys: [
      ['state', 1],
      ['lapsesAt', 1],
      ['_id', 1],
    ],
  },
} as const satisfies Record<string, Index>

const voucherCollection = { name: 'vouchers', indexes: voucherIndexes } as const

export const vouchers = collection<VoucherDocument, keyof typeof voucherIndexes>({
  ...voucherCollection,
  scope: 'member',
})

/** The same vouchers as a verifier sees them: those of his pick-up points. */
export const deskVouchers = collection<VoucherDocument, keyof typeof voucherIndexes>({
  ...voucherCollection,
  scope: ofVerifier('pickUpPointId'),
})

/** The same vouchers as an admin counts them: his whole union's. */
export const unionVouchers = collection<VoucherDocument, keyof typeof voucherIndexes>({
  ...voucherCollection,
  scope: 'tenant',
})

/** The same vouchers as the timer sees them: every tenant's. */
export const everyVoucher = collection<VoucherDocument, keyof typeof voucherIndexes>({
  ...voucherCollection,
  scope: 'system',
})
