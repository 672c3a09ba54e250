import { contract } from '@contract/contract'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { maskName, members } from '../../member/module'
import { stockMovements, stocks } from './stock-store'

/**
 * 入库、更正: stock and movement in one transaction, so that the movements always add up to what was stocked. What is
 * left may not fall below nothing: then fewer would be stocked than are issued and handed out.
 */
export const moveStock = procedure(
  contract.mall.moveStock,
  { allow: holding('admin'), auditSubject: (_, { movementId }) => movementId },
  async ({ actor, input, now, refuse, transact }) => {
    const { rewardId, kind, difference, reason } = input
    const { tenantId, memberId } = actor
    const { name } = await members.getScoped(actor, memberId)
    const movementId = ids.fresh(now)
    return transact(async (tx) => {
      const stock = await tx.getScoped(stocks, actor, rewardId)
      const [stocked, remaining] = [stock.stocked + difference, stock.remaining + difference]
      if (remaining < 0) throw refuse('BELOW_ISSUED')
      const what = { kind, difference, stockedAfter: stocked, reason, at: now }
      const who = { memberId, byMasked: maskName(name) }
      await tx.add(stockMovements, { _id: movementId, tenantId, rewardId, ...what, ...who })
      await tx.increase(stocks, rewardId, { stocked: difference, remaining: difference })
      return { movementId, stocked, remaining }
    })
  },
)
