import type { Cloud } from '../cloud'
import { backThen } from './back-then'
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
  for (const [at, { by, answer, ...ticket }] of tickets.entries()) {
    const { ticketId } = await backThen(cloud, (tickets.length - at) * HOUR_MS, () =>
      send(cloud, personIn(people, by), 'feedback.submit', { ...ticket, pictures: [] }),
    )
    if (answer) await send(cloud, personIn(people, ANSWERED_BY), 'feedback.reply', { ticketId, text: answer })
  }
}
