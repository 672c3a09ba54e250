import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { tenantIn, tenants } from '../../../kernel/tenant'
import { isHeld } from './lease'
import { offlineLeases } from './offline-store'

/** 交回: cancelling is possible again at the pick-up point, and vouchers lapse there again. */
export const returnLease = procedure(
  contract.mall.returnLease,
  { allow: holding('verifier'), auditSubject: (_, { pickUpPointId }) => pickUpPointId },
  async ({ actor, input: { pickUpPointId, leaseId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const lease = await tx.getScoped(offlineLeases, actor, pickUpPointId)
      if (lease.leaseId !== leaseId || !isHeld(lease, now)) throw refuse('LEASE_OVER')
      await tx.update(offlineLeases, pickUpPointId, { returned: true })
      const { [pickUpPointId]: _ended, ...offlineUntil } = (await tenantIn(tx, actor)).offlineUntil
      await tx.update(tenants, actor.tenantId, { offlineUntil })
      return { pickUpPointId }
    }),
)
