import type { Cloud } from '../localcloud/cloud'

/** Sets how many pieces a reward has, as if so many had been stocked in the beginning. None may be issued yet. */
export const stockUp = async ({ database }: Cloud, rewardId: string, pieces: number): Promise<void> => {
  await database.update('stocks', { _id: rewardId }, { $set: { stocked: pieces, remaining: pieces } })
  const opening = { difference: pieces, stockedAfter: pieces }
  await database.update('stockMovements', { _id: `${rewardId}-opening` }, { $set: opening })
}
