import * as fc from 'fast-check'
import { command, keyedAct, keyOf } from '../act'
import { cancel as cancelModel } from '../model/mall'
import { MEMBERS } from '../model/model'

/** 取消兑换, mostly by the owner and now and then by somebody else. */
export const cancel = command(
  'cancel',
  fc.record({
    voucher: fc.nat(7),
    member: fc.nat(MEMBERS - 1),
    byOwner: fc.nat(4).map((chance) => chance > 0),
  }),
  (world, { vouchers }, { voucher, member, byOwner }, nth) => {
    const chosen = vouchers[voucher % Math.max(1, vouchers.length)]
    if (!chosen) return null
    const by = byOwner ? chosen.member : member
    return keyedAct(world, {
      who: world.handleOf(by),
      procedure: 'mall.cancel',
      key: keyOf(nth, 'mall.cancel'),
      input: { voucherId: chosen.id },
      foretell: (model, at) => cancelModel(model, chosen.id, by, at),
    })
  },
)
