import * as fc from 'fast-check'
import { command, keyedAct, keyOf } from '../act'
import { bind as bindModel } from '../model/learning'
import { MEMBERS } from '../model/model'

/** 实名绑定 */
export const bind = command(
  'bind',
  fc.record({ member: fc.nat(MEMBERS - 1) }),
  (world, _, { member }, nth) => {
    const who = world.handleOf(member)
    const { name, phone, rosterCode } = world.town.facts(who)
    const input = { name, proof: { by: 'roster', phone, rosterCode } }
    const foretell = (model: Parameters<typeof bindModel>[0], at: number) => bindModel(model, member, at)
    return keyedAct(world, { who, procedure: 'member.bind', input, foretell, key: keyOf(nth, 'member.bind') })
  },
)
