import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { checkText } from '../../kernel/text-check'
import { ticketFlow } from './flow'
import { tickets } from './store'

/** 请再答复, by the author alone. A reason in doubt is kept: nobody but the union reads it. */
export const contest = procedure(
  contract.feedback.contest,
  { allow: member, rate: { limit: 20, windowSeconds: 3_600 } },
  async ({ actor, input: { ticketId, reason }, now, openId, refuse, transact }) => {
    if ((await checkText(reason, openId)) === 'risky') throw refuse('CONTENT_REFUSED')
    return transact(async (tx) => {
      const move = { step: 'contest', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, tickets, ticketFlow, ticketId, move)
      return { ticketId, state }
    })
  },
)
