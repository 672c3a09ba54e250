import * as fc from 'fast-check'
import { ids } from '../../../cloudfunctions/kernel/ids'
import { command, keyedAct, keyOf } from '../act'
import { submit } from '../model/feedback'
import { MEMBERS } from '../model/model'

/** 提交意见 */
export const submitTicket = command(
  'submitTicket',
  fc.record({ member: fc.nat(MEMBERS - 1) }),
  (world, _, { member }, nth) => {
    const who = world.handleOf(member)
    const key = keyOf(nth, 'feedback.submit')
    const id = ids.derived('ticket', world.identityOf(who), key)
    return keyedAct(world, {
      who,
      procedure: 'feedback.submit',
      key,
      input: { type: 'course', text: '示例意见', pictures: [], anonymousToEnterprise: false },
      foretell: (model, at) => submit(model, id, member, at),
    })
  },
)
