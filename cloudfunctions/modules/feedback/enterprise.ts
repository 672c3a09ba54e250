import { contract } from '@contract/contract'
import { packCursor } from '../../kernel/cursor'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { cardFields, ticketCardOf } from './cards'
import { type TicketDocument, tenantTickets } from './store'
import { enterprisesOf } from './visible'

const TICKETS_PER_PAGE = 20

const newestFirst = (one: TicketPlace, other: TicketPlace): number =>
  other.submittedAt - one.submittedAt || (one._id < other._id ? 1 : -1)
type TicketPlace = Pick<TicketDocument, '_id' | 'submittedAt'>

/** What a cadre's enterprises say. A cadre of several reads one list: each page is merged from all of them. */
export const enterprise = procedure(
  contract.feedback.enterprise,
  { allow: holding('cadre') },
  async ({ actor, input }) => {
    const pages = await Promise.all(
      enterprisesOf(actor).map((enterpriseId) =>
        tenantTickets.page(actor, {
          index: 'enterprise',
          equals: { enterpriseId, cleared: true },
          limit: TICKETS_PER_PAGE,
          after: input.cursor,
          fields: [...cardFields, 'anonymousToEnterprise', 'authorMasked'],
        }),
      ),
    )
    const merged = pages.flatMap(({ rows }) => rows).sort(newestFirst)
    const shown = merged.slice(0, TICKETS_PER_PAGE)
    const last = shown.at(-1)
    const more = merged.length > shown.length || pages.some(({ nextCursor }) => nextCursor !== null)
    return {
      tickets: shown.map((row) => ({
        ...ticketCardOf(row),
        authorMasked: row.anonymousToEnterprise ? null : row.authorMasked,
      })),
      nextCursor: more && last ? packCursor([last.submittedAt, last._id]) : null,
    }
  },
)
