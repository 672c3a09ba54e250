import { contract } from '@contract/contract'
import { uploadFolderOf } from '../../../kernel/files'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { pickUpPointsOf, rewardCardOf } from '../catalogue/cards'
import { rewards } from './reward-store'
import { stockMovements, stocks } from './stock-store'

const MOVEMENTS_PER_PAGE = 20

/** One reward as an admin sees it, with a page of what happened to its stock, newest first. */
export const deskReward = procedure(
  contract.mall.deskReward,
  { allow: holding('admin') },
  async ({ actor, input: { rewardId, cursor }, now, openId }) => {
    const [found, stock, pickUpPoints, { rows, nextCursor }] = await Promise.all([
      rewards.getScoped(actor, rewardId),
      stocks.findScoped(actor, rewardId),
      pickUpPointsOf(actor),
      stockMovements.page(actor, {
        index: 'newest',
        equals: { rewardId },
        limit: MOVEMENTS_PER_PAGE,
        after: cursor,
        fields: ['kind', 'difference', 'stockedAfter', 'reason', 'byMasked', 'at'],
      }),
    ])
    const { summary, yearLimit, monthLimit, pickUpPointIds } = found
    return {
      reward: rewardCardOf(found, stock, now),
      ...{ summary, yearLimit, monthLimit, pickUpPointIds: [...pickUpPointIds] },
      onSale: found.state === 'onSale',
      uploadFolder: uploadFolderOf(openId),
      stocked: stock?.stocked ?? 0,
      movements: rows.map(({ _id, ...movement }) => ({ movementId: _id, ...movement })),
      nextCursor,
      pickUpPoints,
    }
  },
)
