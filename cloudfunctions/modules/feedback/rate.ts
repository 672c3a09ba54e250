import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { checkText } from '../../kernel/text-check'
import { ticketFlow } from './flow'
import { tickets } from './store'

/** 评价, by the author alone. Words in doubt are kept: nobody but the union reads them. */
export const rate = procedure(
  contract.feedback.rate,
  { allow: member, rate: { limit: 20, windowSeconds: 3_600 } },
  async ({ actor, input: { ticketId, satisfaction, words }, now, openId, refuse, transact }) => {
    if (words && (await checkText(words, openId)) === 'risky') throw refuse('CONTENT_REFUSED')
    const rating = { satisfaction, words: words ?? null }
    return transact(async (tx) => {
      const move = { step: 'rate', actor, now, refuse } as const
      const { state } = await takeStep(tx, tickets, ticketFlow, ticketId, move, () => ({ rating }))
      return { ticketId, state }
    })
  },
)
