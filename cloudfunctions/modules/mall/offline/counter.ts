import { contract } from '@contract/contract'
import type { HolderActor } from '../../../kernel/actor'
import { scopeIdsOf } from '../../../kernel/grant'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { counterPoints } from '../pick-up-points/point-store'
import { differenceCardOf, differenceFields } from './difference-card'
import { isHeld } from './lease'
import { counterDifferences, offlineLeases } from './offline-store'

const MAX_DIFFERENCES = 20

const pointOf = async (actor: HolderActor, pickUpPointId: string, now: number) => {
  const [place, lease] = await Promise.all([
    counterPoints.findScoped(actor, pickUpPointId),
    offlineLeases.findScoped(actor, pickUpPointId),
  ])
  if (!place) return []
  const held = lease && isHeld(lease, now) ? lease : null
  const shown = held && {
    ...{ leaseId: held.leaseId, takenAt: held.takenAt, expiresAt: held.expiresAt },
    ...{ holderMasked: held.holderMasked, own: held.memberId === actor.memberId },
  }
  return [{ pickUpPointId, name: place.name, lease: shown }]
}

/** What a verifier has to know before he goes where there is no network, and after it. */
export const counter = procedure(
  contract.mall.counter,
  { allow: holding('verifier') },
  async ({ actor, now }) => {
    const pointIds = scopeIdsOf(actor.grants, 'verifier', 'pickUpPoint')
    const [points, { rows }] = await Promise.all([
      Promise.all(pointIds.map((pointId) => pointOf(actor, pointId, now))),
      counterDifferences.page(actor, {
        index: 'ofPoint',
        limit: MAX_DIFFERENCES,
        fields: [...differenceFields],
      }),
    ])
    return { points: points.flat(), differences: rows.map(differenceCardOf) }
  },
)
