import * as fc from 'fast-check'
import { command, keyedAct, keyOf } from '../act'
import { writeOff as writeOffModel } from '../model/mall'
import { memberOf, refused } from '../model/model'

/** 核销, by the verifier of the pick-up point, one of another pick-up point, or a member without the role. */
export const writeOff = command(
  'writeOff',
  fc.record({
    voucher: fc.nat(7),
    by: fc.constantFrom('here', 'here', 'here', 'elsewhere', 'member'),
  }),
  (world, { vouchers }, { voucher, by }, nth) => {
    const chosen = vouchers[voucher % Math.max(1, vouchers.length)]
    if (!chosen) return null
    const who = { here: 'qian', elsewhere: 'feng', member: world.handleOf(chosen.member) }[by]
    const code = String(world.cloud.database.get('vouchers', chosen.id)?.code)
    return keyedAct(world, {
      ...{ who, procedure: 'mall.writeOff', input: { code }, key: keyOf(nth, 'mall.writeOff') },
      foretell: (model, at) => {
        if (by === 'elsewhere') return refused('NOT_FOUND')
        if (by === 'member') return refused(memberOf(model, chosen.member).bound ? 'FORBIDDEN' : 'NOT_BOUND')
        return writeOffModel(model, chosen.id, at)
      },
    })
  },
)
