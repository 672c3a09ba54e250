import type { ModuleTable } from '../../kernel/module'
import { adopt } from './adopt'
import { close } from './close'
import { closeSilent } from './close-silent'
import { contest } from './contest'
import { enterprise } from './enterprise'
import { ticketFlow } from './flow'
import { form } from './form'
import { mine } from './mine'
import { queue } from './queue'
import { rate } from './rate'
import { release } from './release'
import { reply } from './reply'
import { tickets } from './store'
import { submit } from './submit'
import { ticket } from './ticket'

export { noTickets, openTickets, waitingTickets } from './home'
export { everyTicket } from './store'

export const feedbackModule = {
  procedures: { form, submit, mine, ticket, queue, enterprise, reply, release, adopt, contest, close, rate },
  collections: [tickets],
  flows: [ticketFlow],
  jobs: { closeSilent },
} satisfies ModuleTable
