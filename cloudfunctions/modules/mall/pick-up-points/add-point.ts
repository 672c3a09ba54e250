import { contract } from '@contract/contract'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { MAX_POINTS, pickUpPointsOf } from '../catalogue/cards'
import { pickUpPoints } from './point-store'

/** 新增领取点, after those that are there. */
export const addPoint = procedure(
  contract.mall.addPoint,
  { allow: holding('admin'), auditSubject: (_, { pickUpPointId }) => pickUpPointId },
  async ({ actor, input, now, refuse, transact }) => {
    if ((await pickUpPointsOf(actor)).length >= MAX_POINTS) throw refuse('TOO_MANY_POINTS')
    const pickUpPointId = ids.fresh(now)
    return transact(async (tx) => {
      const { name, address, hours } = input
      const place = { name, address, hours, open: true, order: now }
      await tx.add(pickUpPoints, { _id: pickUpPointId, tenantId: actor.tenantId, ...place })
      return { pickUpPointId }
    })
  },
)
