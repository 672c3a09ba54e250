import { inboxModule } from '../modules/inbox/module'
import { mallModule } from '../modules/mall/module'

/** Every job of the academy, by module. */
export const jobs = { mall: mallModule.jobs, inbox: inboxModule.jobs } as const
