import type { ModuleTable } from '../../kernel/module'
import { adopt } from './adopt'
import { close } from './close'
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

export { openTickets } from './home'
export { everyTicket } from './store'

export const feedbackModule = {
  procedures: { form, submit, mine, ticket, queue, enterprise, reply, release, adopt, close, rate },
  collections: [tickets],
  flows: [ticketFlow],
} satisfies ModuleTable
