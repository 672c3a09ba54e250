import { contract } from '@contract/contract'
import { isMember } from '../../../kernel/actor'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { accounts, emptyBalance, spendable, takenThisMonth, takenThisYear } from '../../points/module'
import { rewards } from '../rewards/reward-store'
import { stocks } from '../rewards/stock-store'
import { pickUpPointsOf, rewardCardOf } from './cards'

/** 奖品详情. All pick-up points are read beside the reward, so that nothing waits for it. */
export const reward = procedure(contract.mall.reward, { allow: anyone }, async ({ actor, input, now }) => {
  const [found, stock, places, account] = await Promise.all([
    rewards.getScoped(actor, input.rewardId),
    stocks.findScoped(actor, input.rewardId),
    pickUpPointsOf(actor),
    actor.memberId ? accounts.findScoped(actor, actor.memberId) : null,
  ])
  const balance = account ?? emptyBalance
  return {
    reward: rewardCardOf(found, stock, now),
    summary: found.summary,
    onSale: found.state === 'onSale',
    yearLimit: found.yearLimit,
    redeemedThisYear: takenThisYear(balance, found._id, now),
    monthLimit: found.monthLimit,
    redeemedThisMonth: takenThisMonth(balance, found._id, now),
    bound: isMember(actor),
    available: spendable(balance, now),
    pickUpPoints: places.filter(
      ({ pickUpPointId, open }) => open && found.pickUpPointIds.includes(pickUpPointId),
    ),
  }
})
