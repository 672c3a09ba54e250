import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { checkText } from '../../kernel/text-check'
import { tickets } from './store'
import { takeStep } from './take-step'

/** 评价, by the author alone. Words in doubt are kept: nobody but the union reads them. */
export const rate = procedure(
  contract.feedback.rate,
  { allow: member, rate: { limit: 20, windowSeconds: 3_600 } },
  async ({ actor, input: { ticketId, satisfaction, words }, now, openId, refuse, transact }) => {
    if (words && (await checkText(words, openId)) === 'risky') throw refuse('CONTENT_REFUSED')
    const rating = { satisfaction, words: words ?? null }
    const act = { actor, ticketId, step: 'rate', now, refuse: () => refuse('WRONG_STATE') } as const
    return transact((tx) => takeStep(tx, tickets, act, () => ({ rating })))
  },
)
