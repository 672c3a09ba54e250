import { jobsOf } from '../kernel/jobs/jobs-of'
import { steps } from '../migrations/steps'
import { jobs } from './tables'

/** The function behind the one timer trigger: everything that is due by time alone. */
export const main = jobsOf({ jobs, migrations: steps })
