import { contract } from '@contract/contract'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { NOT_ASKED, takeStep } from './take-step'
import { tell } from './tell'

/** 取消预约: the lecturer reads why, and the time is free again. */
export const callOff = procedure(
  contract.lecturer.callOff,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, reason }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, { actor, talkId, step: 'callOff', reason, now, refuse }, async (talk) => {
        await tell(tx, talk, { kind: 'talkCalledOff', memberId: talk.memberId, reason, now })
        return NOT_ASKED
      }),
    ),
)
