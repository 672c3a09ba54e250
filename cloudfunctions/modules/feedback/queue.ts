import { contract } from '@contract/contract'
import type { TicketState } from '@contract/feedback'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardFields, ticketCardOf } from './cards'
import { tenantTickets } from './store'

const TICKETS_PER_PAGE = 20

/** States in which an answer is owed. */
const waiting: ReadonlySet<TicketState> = new Set(['held', 'open'])

/** Tickets of one state: where an answer is owed, what is over its time first; else the oldest first. */
export const queue = procedure(
  contract.feedback.queue,
  { allow: holding('admin') },
  async ({ actor, input, now }) => {
    const { rows, nextCursor } = await tenantTickets.page(actor, {
      index: waiting.has(input.state) ? 'due' : 'queue',
      equals: { state: input.state },
      limit: TICKETS_PER_PAGE,
      after: input.cursor,
      fields: [...cardFields],
    })
    return { tickets: rows.map((row) => ticketCardOf(row, now)), nextCursor }
  },
)
