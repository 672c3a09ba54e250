import { contract } from '@contract/contract'
import { startOfDay } from '../../../kernel/day-key'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPoints } from '../pick-up-points/point-store'
import { redemptionExports } from './export-store'

const DAY_MS = 86_400_000
const MOST_DAYS = 366
/** How long a file is kept: whoever needs it longer has it on his own machine. */
const KEPT_MS = DAY_MS

/** 导出兑换记录. The file is written by the timer, because a year of vouchers is more than one call can read. */
export const exportRedemptions = procedure(
  contract.mall.exportRedemptions,
  { allow: holding('admin'), auditSubject: (_, { exportId }) => exportId },
  async ({ actor, input, now, refuse, transact }) => {
    const { from, to, state, pickUpPointId } = input
    const days = 1 + (startOfDay(to) - startOfDay(from)) / DAY_MS
    if (days < 1 || days > MOST_DAYS) throw refuse('PERIOD_REFUSED')
    const point = pickUpPointId && (await pickUpPoints.getScoped(actor, pickUpPointId))
    const { tenantId, memberId } = actor
    const exportId = ids.fresh(now)
    return transact(async (tx) => {
      await tx.add(redemptionExports, {
        ...{ _id: exportId, tenantId, memberId, from, to, state, pickUpPointId },
        pickUpPointName: point ? point.name : null,
        ...{ progress: 'waiting', tries: 0, rows: 0, isCut: false, fileId: null },
        ...{ askedAt: now, expiresAt: now + KEPT_MS },
      })
      return { exportId }
    })
  },
)
