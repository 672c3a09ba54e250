import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'
import { tell } from './tell'

/** 答应: who asked is told. */
export const confirm = procedure(
  contract.lecturer.confirm,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, { actor, talkId, step: 'confirm', now, refuse }, async (talk) => {
        await tell(tx, talk, { kind: 'talkConfirmed', memberId: talk.askedBy, now })
        return {}
      }),
    ),
)
