import type { MemberActor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { holds } from '../../kernel/policy'
import { enterpriseTickets, type TicketDocument, tenantTickets } from './store'

/** As whom somebody sees a ticket: each sees less than the one before. */
type Viewer = 'author' | 'admin' | 'cadre'

const viewerOf = (actor: MemberActor, ticket: TicketDocument): Viewer | null => {
  if (ticket.memberId === actor.memberId) return 'author'
  if (holds(actor, 'admin')) return 'admin'
  return ticket.cleared && enterpriseTickets.covers(actor, ticket) ? 'cadre' : null
}

/**
 * A ticket, and as whom the actor sees it.
 *
 * @throws NOT_FOUND for everybody else, like what does not exist
 */
export const visibleTicket = async (
  actor: MemberActor,
  ticketId: string,
): Promise<{ readonly ticket: TicketDocument; readonly viewer: Viewer }> => {
  const ticket = await tenantTickets.getScoped(actor, ticketId)
  const viewer = viewerOf(actor, ticket)
  if (!viewer) throw refusal('NOT_FOUND')
  return { ticket, viewer }
}
