import type { MemberActor } from '../../kernel/actor'
import { tickets } from './store'

/** More open tickets than this are shown as this many. */
const MAX_COUNTED = 20

/** The member's tickets that are neither adopted nor closed. */
export const openTickets = async (actor: MemberActor): Promise<number> => {
  const { rows } = await tickets.page(actor, {
    index: 'open',
    equals: { settled: false },
    limit: MAX_COUNTED,
    fields: ['settled'],
  })
  return rows.length
}
