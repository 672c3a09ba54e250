import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Transaction } from '../../kernel/transaction'
import { mayStep, type Step, steps } from './rules'
import { type TicketDocument, tenantTickets } from './store'

/** What a step writes beside the state. */
type Change = (ticket: TicketDocument) => Promise<Partial<TicketDocument>> | Partial<TicketDocument>

type Move = {
  readonly step: Step
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE') => Refusal
}

/**
 * Moves a ticket that was read in this transaction one step on, and notes the step in its history.
 *
 * @throws WRONG_STATE
 */
export const moveOn = async (
  tx: Transaction,
  ticket: TicketDocument,
  { step, now, refuse }: Move,
  change: Change,
) => {
  if (!mayStep(step, ticket.state)) throw refuse('WRONG_STATE')
  const state = steps[step].to
  await tx.update(tenantTickets, ticket._id, {
    ...(await change(ticket)),
    state,
    settled: state === 'adopted' || state === 'closed',
    history: [...ticket.history, { step, at: now }],
    updatedAt: now,
  })
  return { ticketId: ticket._id, state }
}

type Act = {
  readonly actor: HolderActor
  readonly ticketId: string
  readonly step: Step
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE' | 'OWN_TICKET') => Refusal
}

/**
 * A step of the union, inside the caller's transaction; every one of them goes through here.
 *
 * @throws NOT_FOUND, OWN_TICKET, WRONG_STATE
 */
export const takeStep = async (tx: Transaction, { actor, ticketId, ...move }: Act, change: Change) => {
  const ticket = await tx.getScoped(tenantTickets, actor, ticketId)
  if (ticket.memberId === actor.memberId) throw move.refuse('OWN_TICKET')
  return moveOn(tx, ticket, move, change)
}
