import type { RewardCover, VoucherState } from '@contract/mall'
import type { voucherWords } from '@contract/rules/flows/voucher'
import { collection, type Stored } from '../../../kernel/collection'
import { index, uniqueIndex } from '../../../kernel/database-index'
import type { Taken } from '../../../kernel/flow/history'
import type { Keyed } from '../../../kernel/key-record'
import type { Lot } from '../../points/module'
import { ofVerifier } from '../pick-up-points/point-store'

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
  readonly history: readonly Taken<keyof typeof voucherWords.steps>[]
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
  newest: index('tenantId', 'memberId', '-issuedAt', '-_id'),
  open: index('tenantId', 'memberId', 'state', 'lapsesAt'),
  byCode: uniqueIndex('tenantId', 'code'),
  ofState: index('state', 'tenantId', 'memberId', 'lapsesAt'),
  byIssue: index('tenantId', 'issuedAt', '_id'),
  issuedAtPoint: index('tenantId', 'pickUpPointId', 'issuedAt', '_id'),
  usedAtPoint: index('tenantId', 'pickUpPointId', 'usedAt'),
  voidedAtPoint: index('tenantId', 'pickUpPointId', 'state', 'voidedAt'),
  due: index('state', 'lapsesAt', '_id'),
}

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
