import { contract } from '@contract/contract'
import { removeFiles } from '../../../kernel/files'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { cardFieldsOf, isReversed, requirePoints, takePicture } from './reward-entry'
import { rewards } from './reward-store'
import { stocks } from './stock-store'

/**
 * 新增奖品: off sale, with an empty stock. Its id follows from the key, so that a repeat puts the picture into the
 * same place.
 */
export const addReward = procedure(
  contract.mall.addReward,
  { allow: holding('admin'), auditSubject: (_, { rewardId }) => rewardId },
  async ({ actor, input, openId, key, refuse, transact }) => {
    const { tenantId } = actor
    if (isReversed(input)) throw refuse('WINDOW_REVERSED')
    await requirePoints(actor, input.pickUpPointIds)
    const rewardId = ids.derived('reward', actor.identityId, key)
    const picture = input.picture && (await takePicture(input.picture, openId, `rewards/${rewardId}/0`))
    if (input.picture && !picture) throw refuse('PICTURE_REFUSED')
    const card = cardFieldsOf(input)
    const done = await transact(async (tx) => {
      const state = 'offSale' as const
      await tx.add(rewards, { _id: rewardId, tenantId, ...card, picture, state, sample: false })
      const { pricePoints } = card
      const nothing = { stocked: 0, remaining: 0, pending: {}, pendingCount: 0 }
      await tx.add(stocks, { _id: rewardId, tenantId, ...nothing, state, pricePoints })
      return { rewardId }
    })
    if (input.picture) await removeFiles([input.picture])
    return done
  },
)
