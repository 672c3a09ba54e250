import type { TicketCard } from '@contract/feedback'
import { stateIn } from '../../kernel/flow/state'
import { dueIn } from '../../kernel/working-days'
import { ticketFlow } from './flow'
import { excerptOf } from './rules'
import type { TicketDocument } from './store'

/** The fields of a ticket that a card is made of. */
export const cardFields = [
  ...(['type', 'text', 'pictures', 'state', 'dueAt', 'closesAt', 'submittedAt', 'updatedAt'] as const),
] as const

/** A ticket as lists show it. */
export const ticketCardOf = (
  ticket: Pick<TicketDocument, '_id' | (typeof cardFields)[number]>,
  now: number,
): TicketCard => ({
  ticketId: ticket._id,
  type: ticket.type,
  excerpt: excerptOf(ticket.text),
  pictureCount: ticket.pictures.length,
  state: stateIn(ticketFlow, ticket, now),
  due: ticket.dueAt === null ? null : dueIn(ticket.dueAt, now),
  submittedAt: ticket.submittedAt,
  updatedAt: ticket.updatedAt,
})
