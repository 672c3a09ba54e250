import { contract } from '@contract/contract'
import { removeFiles } from '../../../kernel/files'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { cardFieldsOf, isReversed, requirePoints, takePicture } from './reward-entry'
import { rewards } from './reward-store'
import { stocks } from './stock-store'

/**
 * 修改奖品. Vouchers carry their own title and price, so those that are issued stay as they are. A new picture gets a
 * place of its own: whoever still shows the old one is not shown half of each.
 */
export const editReward = procedure(
  contract.mall.editReward,
  { allow: holding('admin'), auditSubject: (_, { rewardId }) => rewardId },
  async ({ actor, input, openId, key, refuse, transact }) => {
    const { rewardId, picture: wanted } = input
    if (isReversed(input)) throw refuse('WINDOW_REVERSED')
    const [known] = await Promise.all([
      rewards.getScoped(actor, rewardId),
      requirePoints(actor, input.pickUpPointIds),
    ])
    const folder = `rewards/${rewardId}/${ids.derived('picture', actor.identityId, key)}`
    const taken = wanted.is === 'new' ? await takePicture(wanted.fileId, openId, folder) : null
    if (wanted.is === 'new' && !taken) throw refuse('PICTURE_REFUSED')
    const card = cardFieldsOf(input)
    let left: string | null = null
    const done = await transact(async (tx) => {
      const { picture } = await tx.getScoped(rewards, actor, known._id)
      await tx.update(rewards, rewardId, { ...card, picture: wanted.is === 'kept' ? picture : taken })
      // The stock lies in the same order as its reward.
      await tx.update(stocks, rewardId, { pricePoints: card.pricePoints })
      left = wanted.is === 'kept' ? null : picture
      return { rewardId }
    })
    await removeFiles([...(left ? [left] : []), ...(wanted.is === 'new' ? [wanted.fileId] : [])])
    return done
  },
)
