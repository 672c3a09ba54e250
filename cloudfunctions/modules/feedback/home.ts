import type { MemberActor } from '../../kernel/actor'
import { tenantTickets, tickets } from './store'

/** More open tickets than this are shown as this many. */
const MAX_COUNTED = 20

/** The member's tickets that are neither adopted nor closed, and how many of these wait for what he thinks of the answer. */
export const openTickets = async (actor: MemberActor) => {
  const { rows } = await tickets.page(actor, {
    index: 'open',
    equals: { settled: false },
    limit: MAX_COUNTED,
    fields: ['state'],
  })
  return { tickets: rows.length, answered: rows.filter(({ state }) => state === 'answered').length }
}

export const noTickets = { tickets: 0, answered: 0 } as const

const waitingIn = async (actor: MemberActor, state: 'held' | 'open'): Promise<number> => {
  const { rows } = await tenantTickets.page(actor, {
    index: 'queue',
    equals: { state },
    limit: MAX_COUNTED,
    fields: ['state'],
  })
  return rows.length
}

/** Tickets of the tenant that nobody has looked at or answered yet. For admins. */
export const waitingTickets = async (actor: MemberActor) => {
  const [held, open] = await Promise.all([waitingIn(actor, 'held'), waitingIn(actor, 'open')])
  return { held, open }
}
