import type { Difference } from '@contract/mall'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'
import { ofVerifier } from '../pick-up-points/point-store'

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
    newest: index('tenantId', '-foundAt', '-_id'),
    ofPoint: index('tenantId', 'pickUpPointId', '-foundAt', '-_id'),
  },
} as const

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
