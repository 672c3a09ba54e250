import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPointsOf } from '../catalogue/cards'
import { rewards } from './reward-store'
import { stocks } from './stock-store'

/** 上架、下架: reward and stock change together, because lists read both in the same order. */
export const putOnSale = procedure(
  contract.mall.putOnSale,
  { allow: holding('admin'), auditSubject: (_, { rewardId }) => rewardId },
  async ({ actor, input: { rewardId, onSale }, refuse, transact }) => {
    const places = await pickUpPointsOf(actor)
    const open = new Set(places.flatMap((place) => (place.open ? [place.pickUpPointId] : [])))
    return transact(async (tx) => {
      const { pickUpPointIds } = await tx.getScoped(rewards, actor, rewardId)
      if (onSale && !pickUpPointIds.some((pointId) => open.has(pointId))) throw refuse('NOWHERE_TO_PICK_UP')
      const state = onSale ? 'onSale' : 'offSale'
      await tx.update(rewards, rewardId, { state })
      await tx.update(stocks, rewardId, { state })
      return { rewardId, onSale }
    })
  },
)
