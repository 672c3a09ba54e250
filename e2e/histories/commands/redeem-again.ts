import * as fc from 'fast-check'
import { command, keyOf } from '../act'
import { MEMBERS, rewardIds } from '../model/model'
import { redeemAct } from './redeem'

/** 兑换 with a key of an earlier step, whether or not it was used there, for the same reward or another one. */
export const redeemAgain = command(
  'redeemAgain',
  fc.record({
    member: fc.nat(MEMBERS - 1),
    reward: fc.nat(rewardIds.length - 1),
    back: fc.integer({ min: 1, max: 20 }),
  }),
  (world, _, { member, reward, back }, nth) =>
    redeemAct(world, member, rewardIds[reward] ?? 'towel', keyOf(Math.max(0, nth - back), 'mall.redeem')),
)
