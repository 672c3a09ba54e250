import { contract } from '@contract/contract'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { publicKeys } from '../../../kernel/signature'
import { tenantIn, tenants } from '../../../kernel/tenant'
import { maskName, members } from '../../member/module'
import { counterPoints } from '../pick-up-points/point-store'
import { isHeld, LEASE_LIFE_MS } from './lease'
import { offlineLeases } from './offline-store'

/**
 * 准备断网核销. Until when the pick-up point is offline stands in the tenant's document too, which every call reads
 * anyway: so cancelling knows without a request of its own.
 */
export const takeLease = procedure(
  contract.mall.takeLease,
  { allow: holding('verifier'), auditSubject: (_, { leaseId }) => leaseId },
  async ({ actor, input: { pickUpPointId, over }, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const [place, { name }] = await Promise.all([
      counterPoints.getScoped(actor, pickUpPointId),
      members.getScoped(actor, memberId),
    ])
    const leaseId = ids.fresh(now)
    const expiresAt = now + LEASE_LIFE_MS
    const holder = { memberId, holderMasked: maskName(name) }
    const lease = { leaseId, ...holder, takenAt: now, expiresAt, returned: false }
    return transact(async (tx) => {
      const known = await tx.get(offlineLeases, pickUpPointId)
      const isOthers = known !== null && known.memberId !== memberId && isHeld(known, now)
      if (isOthers && !over) throw refuse('LEASE_TAKEN')
      if (known) await tx.update(offlineLeases, pickUpPointId, lease)
      else await tx.add(offlineLeases, { _id: pickUpPointId, tenantId, pickUpPointId, ...lease })
      const { offlineUntil } = await tenantIn(tx, actor)
      await tx.update(tenants, tenantId, { offlineUntil: { ...offlineUntil, [pickUpPointId]: expiresAt } })
      const shown = { pickUpPointId, pickUpPointName: place.name, keys: publicKeys() }
      return { leaseId, takenAt: now, expiresAt, ...shown }
    })
  },
)
