import { clock } from '../clock'
import { command, database } from '../database'
import { within } from '../within'
import type { Job } from './job'
import { type JobDocument, jobRecords } from './job-record'
import { nextDue } from './rules'

/** A look that takes longer is given up, and the job is taken: what makes it slow is then written down. */
const MAX_LOOK_MS = 5_000

/** A job as this run read it. */
export type Known = { readonly job: Job; readonly record: JobDocument }

/** Nobody has the job, its last pass came to its end, and nothing has gone wrong since. */
const isAtRest = ({ cursor, leaseOwner, attempts }: JobDocument): boolean =>
  cursor === null && leaseOwner === null && attempts === 0

const wouldFindWork = async (job: Job): Promise<boolean> => {
  const now = clock.now()
  if ('work' in job) return job.hasWork ? job.hasWork(now) : true
  const { rows, nextCursor } = await job.items(undefined, job.together, now)
  return rows.length > 0 || nextCursor !== null
}

/**
 * True where a pass would find nothing, so that the job need not be taken. Most jobs of most minutes are idle, and a
 * look costs one request where a pass takes three. Whatever is not certain is answered with false.
 */
export const isIdle = async ({ job, record }: Known): Promise<boolean> => {
  if (!isAtRest(record)) return false
  try {
    return !(await within(MAX_LOOK_MS, wouldFindWork(job)))
  } catch {
    return false
  }
}

/**
 * Writes down that jobs had nothing to do, as a pass would: one request for those that come again together. What
 * another run has taken since it was read is left alone.
 */
export const noteIdle = async (idle: readonly Known[], requestId: string): Promise<void> => {
  const now = clock.now()
  for (const everyMinutes of new Set(idle.map(({ job }) => job.everyMinutes))) {
    const asRead = idle
      .filter(({ job }) => job.everyMinutes === everyMinutes)
      .map(({ record: { _id, steps, dueAt } }) => ({ _id, steps, dueAt, leaseOwner: null }))
    const pass = { startedAt: now, heartbeatAt: now, finishedAt: now, done: 0 }
    await database
      .collection(jobRecords.name)
      .where(command.or(asRead))
      .update({ data: { ...pass, dueAt: nextDue(everyMinutes, now), requestId } })
  }
}
