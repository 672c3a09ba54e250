import { clock } from '../clock'
import { describeError } from '../errors'
import { writeLog } from '../log'
import { doItems } from './item-slice'
import { type Job, type Jobs, namedJobs } from './job'
import { readJobRecords } from './job-record'
import { claim, giveBack, keep, type Lease, LeaseLost } from './lease'
import { isDue } from './rules'

/** A function has 60 seconds; no slice is begun after these. */
const BUDGET_MS = 45_000

type Run = { readonly jobId: string; readonly job: Job; readonly requestId: string; readonly lease: Lease }

const doSlice = async ({ jobId, job, lease }: Run): Promise<void> => {
  if ('items' in job) return doItems(jobId, job, lease)
  const { done, cursor } = await job.work({ cursor: lease.record.cursor, now: clock.now() })
  await keep(lease, cursor, done)
}

const log = ({ jobId, requestId, lease }: Run, code: string, cause?: string): void => {
  const milliseconds = clock.now() - lease.record.startedAt
  writeLog({ requestId, procedure: jobId, code, milliseconds, ...(cause ? { cause } : {}) })
}

/** Does a slice; one that fails ends this run of the job and no other's. */
const goOn = async (run: Run): Promise<'more' | 'done' | 'failed'> => {
  try {
    await doSlice(run)
    if (run.lease.record.leaseOwner !== null) return 'more'
    log(run, 'OK')
    return 'done'
  } catch (error) {
    const isLost = error instanceof LeaseLost
    log(run, isLost ? 'LEASE_LOST' : 'INTERNAL', isLost ? undefined : describeError(error))
    // Where even this cannot be written, the claim has said already that the run ended badly.
    if (!isLost) await giveBack(run.lease, describeError(error)).catch(() => undefined)
    return 'failed'
  }
}

/** Takes every job that is due and that no other run has. */
const takeDue = async (jobs: Jobs, requestId: string): Promise<Run[]> => {
  const records = await readJobRecords()
  const runs: Run[] = []
  for (const [jobId, job] of namedJobs(jobs)) {
    const record = records.get(jobId) ?? null
    if (record && !isDue(record, job.everyMinutes, clock.now())) continue
    const lease = await claim(jobId, job.everyMinutes, record, requestId)
    if (lease) runs.push({ jobId, job, requestId, lease })
  }
  return runs
}

/**
 * One run of the timer: the jobs that are due take turns, a slice each, until all are through or the time is
 * used; what is left over goes on in the next run. Jumps of the clock end a run, either way.
 *
 * @returns how many items each job did; null for one that failed
 */
export const runJobs = async (jobs: Jobs, requestId: string): Promise<Record<string, number | null>> => {
  const startedAt = clock.now()
  const hasTime = () => Math.abs(clock.now() - startedAt) < BUDGET_MS
  const runs = await takeDue(jobs, requestId)
  const before = new Map(runs.map(({ jobId, lease }) => [jobId, lease.record.doneEver]))
  const failed = new Set<Run>()
  let turns = runs
  while (turns.length > 0 && hasTime()) {
    const further: Run[] = []
    for (const run of turns) {
      const state = hasTime() ? await goOn(run) : 'more'
      if (state === 'more') further.push(run)
      if (state === 'failed') failed.add(run)
    }
    turns = further
  }
  for (const run of turns) await giveBack(run.lease, null)
  const doneBy = ({ jobId, lease }: Run) => lease.record.doneEver - (before.get(jobId) ?? 0)
  return Object.fromEntries(runs.map((run) => [run.jobId, failed.has(run) ? null : doneBy(run)]))
}
