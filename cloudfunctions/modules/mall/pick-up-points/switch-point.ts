import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPoints } from './point-store'

/** 停用、启用领取点. */
export const switchPoint = procedure(
  contract.mall.switchPoint,
  { allow: holding('admin'), auditSubject: (_, { pickUpPointId }) => pickUpPointId },
  async ({ actor, input: { pickUpPointId, open }, transact }) =>
    transact(async (tx) => {
      await tx.getScoped(pickUpPoints, actor, pickUpPointId)
      await tx.update(pickUpPoints, pickUpPointId, { open })
      return { pickUpPointId, open }
    }),
)
