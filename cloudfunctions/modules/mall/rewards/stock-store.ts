import type { StockMovement } from '@contract/mall'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'
import { cheapestFirst, type OnSale } from './reward-store'

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
  indexes: { cheapestFirst, mostPending: index('-pendingCount') },
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
  indexes: { newest: index('tenantId', 'rewardId', '-at', '-_id') },
})
