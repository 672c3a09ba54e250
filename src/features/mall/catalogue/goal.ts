import type { Output } from '@contract/contract'
import { lastOf } from '@contract/rules/last-of'

type Reward = Output<'mall.catalogue'>['rewards'][number]
type Goal = Pick<Reward, 'rewardId' | 'title' | 'pricePoints'> & { readonly missing: number }

/** The cheapest reward that is still out of reach, or the dearest one where all are within it; none without stock. */
export const goalOf = (rewards: readonly Reward[], available: number): Goal | null => {
  const byPrice = rewards
    .filter(({ remaining }) => remaining > 0)
    .sort((a, b) => a.pricePoints - b.pricePoints)
  const reward = byPrice.find(({ pricePoints }) => pricePoints > available) ?? lastOf(byPrice)
  return reward ? { ...reward, missing: Math.max(0, reward.pricePoints - available) } : null
}
