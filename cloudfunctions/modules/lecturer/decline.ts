import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { NOT_ASKED, takeStep } from './take-step'
import { tell } from './tell'

/** 婉拒: who asked reads why, and the time is free again. */
export const decline = procedure(
  contract.lecturer.decline,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, reason }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, { actor, talkId, step: 'decline', reason, now, refuse }, async (talk) => {
        await tell(tx, talk, { kind: 'talkDeclined', memberId: talk.askedBy, reason, now })
        return NOT_ASKED
      }),
    ),
)
