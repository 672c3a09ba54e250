import { clock } from '../clock'
import { describeError } from '../errors'
import { writeLog } from '../log'
import { migratingJob } from '../migrations/migrating-job'
import { firstPending, type Migration, recordIdOf } from '../migrations/migration'
import { isIdle, type Known, noteIdle } from './idle'
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

/** What is due by time. */
export type Due = {
  readonly jobs: Jobs
  /** In their order; no job runs over documents of an older shape. */
  readonly migrations: readonly Migration[]
}

/** Every job that is due and that no other run has; without a record where it has never run. */
const dueJobs = async ({ jobs, migrations }: Due) => {
  const records = await readJobRecords()
  const step = firstPending(migrations, (recordId) => records.get(recordId))
  const all: Iterable<[string, Job]> = step ? [[recordIdOf(step), migratingJob(step)]] : namedJobs(jobs)
  return [...all]
    .map(([jobId, job]) => ({ jobId, job, record: records.get(jobId) ?? null }))
    .filter(({ job, record }) => !record || isDue(record, job.everyMinutes, clock.now()))
}

/**
 * One run of the timer: the jobs that are due take turns, a slice each, until all are through or the time is
 * used; what is left over goes on in the next run. Each is looked at when its first turn comes, so that it finds what
 * those before it have left. Jumps of the clock end a run, either way.
 *
 * @returns how many items each job did; null for one that failed
 */
export const runJobs = async (due: Due, requestId: string): Promise<Record<string, number | null>> => {
  const startedAt = clock.now()
  const hasTime = () => Math.abs(clock.now() - startedAt) < BUDGET_MS
  const did = new Map<string, number | null>()
  const idle: Known[] = []
  /** @returns true where the job has more to do */
  const takeTurn = async (run: Run): Promise<boolean> => {
    const before = run.lease.record.doneEver
    const state = await goOn(run)
    const done = (did.get(run.jobId) ?? 0) + run.lease.record.doneEver - before
    did.set(run.jobId, state === 'failed' ? null : done)
    return state === 'more'
  }
  let turns: Run[] = []
  for (const { jobId, job, record } of await dueJobs(due)) {
    if (!hasTime()) break
    if (record && (await isIdle({ job, record }))) {
      idle.push({ job, record })
      did.set(jobId, 0)
      continue
    }
    const lease = await claim(jobId, job.everyMinutes, record, requestId)
    const run = lease && { jobId, job, requestId, lease }
    if (run && (await takeTurn(run))) turns.push(run)
  }
  while (turns.length > 0 && hasTime()) {
    const further: Run[] = []
    for (const run of turns) if (!hasTime() || (await takeTurn(run))) further.push(run)
    turns = further
  }
  for (const run of turns) await giveBack(run.lease, null)
  await noteIdle(idle, requestId)
  return Object.fromEntries(did)
}
