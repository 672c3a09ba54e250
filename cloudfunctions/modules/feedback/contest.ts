import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { checkText } from '../../kernel/text-check'
import { tickets } from './store'
import { takeStep } from './take-step'

/** 请再答复, by the author alone. A reason in doubt is kept: nobody but the union reads it. */
export const contest = procedure(
  contract.feedback.contest,
  { allow: member, rate: { limit: 20, windowSeconds: 3_600 } },
  async ({ actor, input: { ticketId, reason }, now, openId, refuse, transact }) => {
    if ((await checkText(reason, openId)) === 'risky') throw refuse('CONTENT_REFUSED')
    const act = {
      actor,
      ticketId,
      step: 'contest',
      reason,
      now,
      refuse: () => refuse('WRONG_STATE'),
    } as const
    return transact((tx) => takeStep(tx, tickets, act, () => ({})))
  },
)
