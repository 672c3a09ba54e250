import { collection, type Stored } from '../../../kernel/collection'
import { uniqueIndex } from '../../../kernel/database-index'

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
  indexes: { inOrder: uniqueIndex('tenantId', 'order') },
} as const

export const pickUpPoints = collection<PickUpPointDocument, 'inOrder'>({
  ...pickUpPointCollection,
  scope: 'tenant',
})

/** A verifier's pick-up points. */
export const ofVerifier = (field: string) => ({ role: 'verifier', kind: 'pickUpPoint', field }) as const

/** The same pick-up points as a verifier sees them: his own. */
export const counterPoints = collection<PickUpPointDocument, 'inOrder'>({
  ...pickUpPointCollection,
  scope: ofVerifier('_id'),
})
