import { jobsOf } from '../../../../cloudfunctions/kernel/jobs/jobs-of'
import { mend, minded, stamp } from '../../probe-jobs'

/** Deployed as `timers` in a cloud of its own: the academy's kernel, with jobs that show what it does to them. */
export const main = jobsOf({ jobs: { probe: { stamp, mend, minded } }, migrations: [] })
