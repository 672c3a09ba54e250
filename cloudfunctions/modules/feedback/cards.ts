import type { TicketCard } from '@contract/feedback'
import { excerptOf } from './rules'
import type { TicketDocument } from './store'

/** The fields of a ticket that a card is made of. */
export const cardFields = ['type', 'text', 'pictures', 'state', 'submittedAt', 'updatedAt'] as const

/** A ticket as lists show it. */
export const ticketCardOf = (
  ticket: Pick<TicketDocument, '_id' | (typeof cardFields)[number]>,
): TicketCard => ({
  ticketId: ticket._id,
  type: ticket.type,
  excerpt: excerptOf(ticket.text),
  pictureCount: ticket.pictures.length,
  state: ticket.state,
  submittedAt: ticket.submittedAt,
  updatedAt: ticket.updatedAt,
})
