import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPoints } from './point-store'

/** 修改领取点. */
export const editPoint = procedure(
  contract.mall.editPoint,
  { allow: holding('admin'), auditSubject: (_, { pickUpPointId }) => pickUpPointId },
  async ({ actor, input: { pickUpPointId, ...words }, transact }) =>
    transact(async (tx) => {
      await tx.getScoped(pickUpPoints, actor, pickUpPointId)
      await tx.update(pickUpPoints, pickUpPointId, words)
      return { pickUpPointId }
    }),
)
