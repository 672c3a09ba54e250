import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardFields, ticketCardOf } from './cards'
import { enterpriseTickets } from './store'

const TICKETS_PER_PAGE = 20

/** What a cadre's enterprises say, in one list. */
export const enterprise = procedure(
  contract.feedback.enterprise,
  { allow: holding('cadre') },
  async ({ actor, input, now }) => {
    const { rows, nextCursor } = await enterpriseTickets.page(actor, {
      index: 'enterprise',
      equals: { cleared: true },
      limit: TICKETS_PER_PAGE,
      after: input.cursor,
      fields: [...cardFields, 'anonymousToEnterprise', 'authorMasked'],
    })
    const tickets = rows.map((row) => ({
      ...ticketCardOf(row, now),
      authorMasked: row.anonymousToEnterprise ? null : row.authorMasked,
    }))
    return { tickets, nextCursor }
  },
)
