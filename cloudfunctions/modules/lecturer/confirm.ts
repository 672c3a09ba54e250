import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkFlow } from './flow'
import { givenBy } from './within'

/** 答应: who asked is told. */
export const confirm = procedure(
  contract.lecturer.confirm,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'confirm', actor, now, refuse } as const
      const { state } = await takeStep(tx, givenBy(actor), talkFlow, talkId, move)
      return { talkId, state }
    }),
)
