import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { checkText } from '../../kernel/text-check'
import { tickets } from './store'
import { moveOn } from './take-step'

/** 评价, by the author alone. Words in doubt are kept: nobody but the union reads them. */
export const rate = procedure(
  contract.feedback.rate,
  { allow: member, rate: { limit: 20, windowSeconds: 3_600 } },
  async ({ actor, input: { ticketId, satisfaction, words }, now, openId, refuse, transact }) => {
    if (words && (await checkText(words, openId)) === 'risky') throw refuse('CONTENT_REFUSED')
    return transact(async (tx) => {
      const ticket = await tx.getScoped(tickets, actor, ticketId)
      const rating = { satisfaction, words: words ?? null }
      return moveOn(tx, ticket, { step: 'rate', now, refuse }, () => ({ rating }))
    })
  },
)
