import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Transaction } from '../../kernel/transaction'
import { mayStep, type Step, steps } from './rules'
import { type TicketDocument, tenantTickets } from './store'

type Act = {
  readonly actor: HolderActor
  readonly ticketId: string
  readonly step: Step
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE' | 'OWN_TICKET') => Refusal
}

/**
 * Moves a ticket one step on, inside the caller's transaction; every step of the union goes through here.
 *
 * @param change what the step writes beside the state
 * @throws NOT_FOUND, OWN_TICKET, WRONG_STATE
 */
export const takeStep = async (
  tx: Transaction,
  { actor, ticketId, step, now, refuse }: Act,
  change: (ticket: TicketDocument) => Promise<Partial<TicketDocument>> | Partial<TicketDocument>,
) => {
  const ticket = await tx.getScoped(tenantTickets, actor, ticketId)
  if (ticket.memberId === actor.memberId) throw refuse('OWN_TICKET')
  if (!mayStep(step, ticket.state)) throw refuse('WRONG_STATE')
  const state = steps[step].to
  const settled = state === 'adopted' || state === 'closed'
  await tx.update(tenantTickets, ticketId, { ...(await change(ticket)), state, settled, updatedAt: now })
  return { ticketId, state }
}
