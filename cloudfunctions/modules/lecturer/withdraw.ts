import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkFlow } from './flow'
import { lecturers } from './store'
import { givenBy } from './within'

/** 撤回时间: who had asked reads why, and the lecturer can offer the same time anew. */
export const withdraw = procedure(
  contract.lecturer.withdraw,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'withdraw', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, givenBy(actor), talkFlow, talkId, move, async (talk) => {
        const { slots } = await tx.getScoped(lecturers, actor, talk.lecturerId)
        const others = slots.filter((slot) => slot.talkId !== talkId)
        await tx.update(lecturers, talk.lecturerId, { slots: others })
        return {}
      })
      return { talkId, state }
    }),
)
