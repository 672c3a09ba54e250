import type { Output } from '@contract/contract'

/** What stands between a member and this reward, known before anything is sent. */
export type Obstacle =
  | 'unbound'
  | 'offSale'
  | 'before'
  | 'over'
  | 'none'
  | 'limit'
  | 'monthLimit'
  | 'short'
  | 'nowhere'

type Detail = Pick<
  Output<'mall.reward'>,
  | 'reward'
  | 'onSale'
  | 'bound'
  | 'available'
  | 'yearLimit'
  | 'redeemedThisYear'
  | 'monthLimit'
  | 'redeemedThisMonth'
  | 'pickUpPoints'
>

/** The first obstacle, the one that no effort of the member's removes first; null where the way is free. */
export const obstacleOf = (detail: Detail): Obstacle | null => {
  const { reward, onSale, bound, available, yearLimit, redeemedThisYear, pickUpPoints } = detail
  const { monthLimit, redeemedThisMonth } = detail
  if (!onSale) return 'offSale'
  if (reward.sale !== 'open') return reward.sale
  if (reward.remaining < 1) return 'none'
  if (pickUpPoints.length === 0) return 'nowhere'
  if (!bound) return 'unbound'
  if (redeemedThisYear >= yearLimit) return 'limit'
  if (monthLimit !== null && redeemedThisMonth >= monthLimit) return 'monthLimit'
  return available < reward.pricePoints ? 'short' : null
}
