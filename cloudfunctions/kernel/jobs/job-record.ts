import { system } from '../actor'
import { collection, type Stored } from '../collection'
import { index } from '../database-index'

/** How a job stands: one document for each job of the academy, `_id` = `module.job`. It belongs to no tenant. */
export type JobDocument = Stored & {
  /** The next run takes it up from this moment on. */
  readonly dueAt: number
  /** Where the pass under way stands; null between two passes. */
  readonly cursor: string | null
  /** The run that may write, until another run takes the lease over; null: nobody. */
  readonly leaseOwner: string | null
  readonly leaseUntil: number
  /** Counts what was kept. With the owner it fences: whoever thinks the job stands elsewhere writes nothing. */
  readonly steps: number
  /** Runs that began since anything went well. */
  readonly attempts: number
  /** Why the last run ended badly, for those who read the database; null where it did not. */
  readonly lastError: string | null
  /** The request of the last run, under which the log tells the rest. */
  readonly requestId: string
  readonly startedAt: number
  /** When the run last kept something. */
  readonly heartbeatAt: number
  /** The end of the last whole pass. */
  readonly finishedAt: number | null
  /** Items done in the pass under way, or in the last one. */
  readonly done: number
  readonly doneEver: number
}

const definition = { name: 'jobs', indexes: { byDue: index('tenantId', 'dueAt', '_id') } } as const

export const jobRecords = collection<JobDocument, 'byDue'>({ ...definition, scope: 'system' })

/** More jobs than the academy has modules for. */
const MAX_JOBS = 100

/** How every job that has ever run stands, in one request. */
export const readJobRecords = async (): Promise<ReadonlyMap<string, JobDocument>> => {
  const { rows } = await jobRecords.page(system, {
    index: 'byDue',
    equals: { tenantId: system.tenantId },
    limit: MAX_JOBS,
    fields: [
      ...(['tenantId', 'dueAt', 'cursor', 'leaseOwner', 'leaseUntil', 'steps', 'attempts'] as const),
      ...(['lastError', 'requestId', 'startedAt', 'heartbeatAt', 'finishedAt', 'done', 'doneEver'] as const),
    ],
  })
  return new Map(rows.map((record) => [record._id, record]))
}
