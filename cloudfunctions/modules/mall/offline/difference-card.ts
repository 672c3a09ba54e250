import type { Difference } from '@contract/mall'
import type { DifferenceDocument } from './offline-store'

export const differenceFields = [
  ...(['voucherId', 'code', 'title', 'memberMasked', 'pickUpPointName'] as const),
  ...(['why', 'handedAt', 'foundAt', 'verifierMasked'] as const),
] as const

/** A difference as lists show it. */
export const differenceCardOf = ({
  _id,
  ...shown
}: Pick<DifferenceDocument, '_id' | (typeof differenceFields)[number]>): Difference => ({
  differenceId: _id,
  ...shown,
})
