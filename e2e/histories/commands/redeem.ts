import * as fc from 'fast-check'
import { keyRecordId } from '../../../cloudfunctions/kernel/key-record'
import { type Act, command, keyedAct, keyOf } from '../act'
import { redeem as redeemModel } from '../model/mall'
import { MEMBERS, type RewardId, rewardIds } from '../model/model'
import type { World } from '../world'

export const redeemAct = (world: World, member: number, reward: RewardId, key: string): Act => {
  const who = world.handleOf(member)
  const id = keyRecordId(world.identityOf(who), key)
  return keyedAct(world, {
    who,
    procedure: 'mall.redeem',
    key,
    input: { rewardId: reward, pickUpPointId: 'hq-desk' },
    foretell: (model, at) => redeemModel(model, { id, member, reward }, at),
  })
}

/** 兑换 */
export const redeem = command(
  'redeem',
  fc.record({ member: fc.nat(MEMBERS - 1), reward: fc.nat(rewardIds.length - 1) }),
  (world, _, { member, reward }, nth) =>
    redeemAct(world, member, rewardIds[reward] ?? 'towel', keyOf(nth, 'mall.redeem')),
)
