import type { RewardCard } from '@contract/mall'
import { lastOf } from '@contract/rules/last-of'
import { type Purse, standingOf } from './standing'

/** Which rewards are shown: all, those that can be redeemed now, or one kind. */
export type Filter = 'all' | 'can' | RewardCard['category']

/** Whether a reward passes. */
export const passes = (reward: RewardCard, filter: Filter, purse: Purse): boolean => {
  if (filter === 'all') return true
  return filter === 'can' ? standingOf(reward, purse).kind === 'can' : reward.category === filter
}

/**
 * 现在能换 4. With more pages to come the count may grow, so it is said only once it is certain: rewards come
 * cheapest first, so nothing beyond one that is too dear can be redeemed.
 */
export const canWords = (rewards: readonly RewardCard[], more: boolean, purse: Purse): string => {
  const dearest = lastOf(rewards)?.pricePoints ?? 0
  if (more && dearest <= purse.available) return '现在能换'
  return `现在能换 ${rewards.filter((reward) => passes(reward, 'can', purse)).length}`
}
