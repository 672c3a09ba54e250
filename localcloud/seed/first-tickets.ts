import type { Cloud } from '../cloud'
import type { DemoPerson } from './content/people'
import { ANSWERED_BY, type SampleTicket } from './content/tickets'
import { personIn } from './person-in'
import { send } from './send'

const HOUR_MS = 3_600_000

/** Writes the sample tickets some hours ago, and answers now what is answered: the union's roles begin now. */
export const writeTickets = async (
  cloud: Cloud,
  people: readonly DemoPerson[],
  tickets: readonly SampleTicket[],
): Promise<void> => {
  const now = cloud.clock.now()
  for (const [at, { by, answer, ...ticket }] of tickets.entries()) {
    cloud.clock.set(now - (tickets.length - at) * HOUR_MS)
    const { ticketId } = await send(cloud, personIn(people, by), 'feedback.submit', {
      ...ticket,
      pictures: [],
    })
    cloud.clock.set(now)
    if (answer) await send(cloud, personIn(people, ANSWERED_BY), 'feedback.reply', { ticketId, text: answer })
  }
}
