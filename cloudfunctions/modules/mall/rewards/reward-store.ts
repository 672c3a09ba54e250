import type { RewardCategory, RewardCover } from '@contract/mall'
import type { SaleWindow } from '@contract/rules/sale-window'
import { collection, type Stored } from '../../../kernel/collection'
import { index } from '../../../kernel/database-index'

export type OnSale = 'onSale' | 'offSale'

/** Rewards and their stocks lie in the same order, so that one cursor pages through both at once. */
export const cheapestFirst = index('tenantId', 'state', 'pricePoints', '_id')

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
