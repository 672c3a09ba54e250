import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { lecturers } from './store'
import { takeStep } from './take-step'
import { tell } from './tell'

/** 撤回时间: who had asked reads why, and the lecturer can offer the same time anew. */
export const withdraw = procedure(
  contract.lecturer.withdraw,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, reason }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, { actor, talkId, step: 'withdraw', reason, now, refuse }, async (talk) => {
        const { slots } = await tx.getScoped(lecturers, actor, talk.lecturerId)
        const others = slots.filter((slot) => slot.talkId !== talkId)
        await tx.update(lecturers, talk.lecturerId, { slots: others })
        await tell(tx, talk, { kind: 'talkWithdrawn', memberId: talk.askedBy, reason, now })
        return {}
      }),
    ),
)
