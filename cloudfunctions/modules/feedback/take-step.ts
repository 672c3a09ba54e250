import type { MemberActor } from '../../kernel/actor'
import type { Declared } from '../../kernel/collection'
import type { Refusal } from '../../kernel/errors'
import { take } from '../../kernel/flow/take'
import type { Transaction } from '../../kernel/transaction'
import { ticketFlow } from './flow'
import type { TicketDocument } from './store'

/** What a step writes beside the state. */
type Change = (ticket: TicketDocument) => Promise<Partial<TicketDocument>> | Partial<TicketDocument>

type Act = {
  readonly actor: MemberActor
  readonly ticketId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE' | 'OWN_TICKET') => Refusal
} & (
  | { readonly step: 'contest'; readonly reason: string }
  | { readonly step: 'release' | 'reply' | 'adopt' | 'close' | 'rate'; readonly reason?: never }
)

/**
 * A step in a ticket, inside the caller's transaction; every one of them goes through here.
 *
 * @param within the tickets as the actor sees them
 * @throws NOT_FOUND, FORBIDDEN, OWN_TICKET, WRONG_STATE
 */
export const takeStep = async (
  tx: Transaction,
  within: Declared<TicketDocument>,
  { refuse, ticketId, ...act }: Act,
  change: Change,
) => {
  const ticket = await tx.getScoped(within, act.actor, ticketId)
  const { to } = ticketFlow.transitions[act.step]
  const { state } = await take(
    tx,
    within,
    ticketFlow,
    ticket,
    { ...act, refuse: (why: string) => refuse(why === 'ownCase' ? 'OWN_TICKET' : 'WRONG_STATE') },
    async () => ({
      ...(await change(ticket)),
      settled: to === 'adopted' || to === 'closed',
      updatedAt: act.now,
    }),
  )
  return { ticketId, state }
}
