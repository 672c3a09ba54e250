import type { ModuleTable } from '../../kernel/module'
import { adopt } from './adopt'
import { close } from './close'
import { mine } from './mine'
import { queue } from './queue'
import { release } from './release'
import { reply } from './reply'
import { tickets } from './store'
import { submit } from './submit'
import { ticket } from './ticket'

export { openTickets } from './home'

export const feedbackModule = {
  procedures: { submit, mine, ticket, queue, reply, release, adopt, close },
  collections: [tickets],
} satisfies ModuleTable
