import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { talkFlow } from './flow'
import { NOT_ASKED } from './not-asked'
import { askedFor } from './within'

/** 取消预约: the lecturer reads why, and the time is free again. */
export const callOff = procedure(
  contract.lecturer.callOff,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { talkId }) => talkId },
  async ({ actor, input: { talkId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'callOff', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, askedFor(actor), talkFlow, talkId, move, () => NOT_ASKED)
      return { talkId, state }
    }),
)
