import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardFields, ticketCardOf } from './cards'
import { tenantTickets } from './store'

const TICKETS_PER_PAGE = 20

/** Tickets of one state, the one that has waited longest first. */
export const queue = procedure(
  contract.feedback.queue,
  { allow: holding('admin') },
  async ({ actor, input }) => {
    const { rows, nextCursor } = await tenantTickets.page(actor, {
      index: 'queue',
      equals: { state: input.state },
      limit: TICKETS_PER_PAGE,
      after: input.cursor,
      fields: [...cardFields],
    })
    return { tickets: rows.map(ticketCardOf), nextCursor }
  },
)
