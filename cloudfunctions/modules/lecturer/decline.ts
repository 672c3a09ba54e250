import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkFlow } from './flow'
import { NOT_ASKED } from './not-asked'
import { givenBy } from './within'

/** 婉拒: who asked reads why, and the time is free again. */
export const decline = procedure(
  contract.lecturer.decline,
  { allow: member, auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'decline', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, givenBy(actor), talkFlow, talkId, move, () => NOT_ASKED)
      return { talkId, state }
    }),
)
