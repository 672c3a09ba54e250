import { contract } from '@contract/contract'
import type { JobCard } from '@contract/jobs'
import { type Job, type Jobs, namedJobs } from '../../kernel/jobs/job'
import { type JobDocument, readJobRecords } from '../../kernel/jobs/job-record'
import { stateOf } from '../../kernel/jobs/rules'
import { isLeftToPerson, type SetAsideDocument, setAsides } from '../../kernel/jobs/set-aside'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'

/** Items set aside that are looked at, of all jobs together. */
const MAX_SET_ASIDE = 60
const MAX_SET_ASIDE_OF_JOB = 20

const setAsideFields = ['jobId', 'itemId', 'open', 'tries', 'lastTriedAt'] as const
type Aside = Pick<SetAsideDocument, (typeof setAsideFields)[number] | '_id'>

/** What the card says of a job's runs. */
const runsOf = (record: JobDocument | undefined, now: number) => {
  if (!record)
    return {
      state: 'waiting' as const,
      dueAt: null,
      finishedAt: null,
      done: 0,
      doneEver: 0,
      failedRequestId: null,
    }
  const { dueAt, finishedAt, done, doneEver, requestId } = record
  const state = stateOf(record, now)
  const failed = state === 'retrying' || state === 'failed'
  return { state, dueAt, finishedAt, done, doneEver, failedRequestId: failed ? requestId : null }
}

const cardOf = (
  jobId: string,
  { title, everyMinutes }: Job,
  record: JobDocument | undefined,
  aside: readonly Aside[],
  now: number,
): JobCard => ({
  ...{ jobId, title, everyMinutes, ...runsOf(record, now) },
  setAside: aside
    .filter((item) => item.jobId === jobId)
    .slice(0, MAX_SET_ASIDE_OF_JOB)
    .map((item) => ({
      itemId: item.itemId,
      tries: item.tries,
      lastTriedAt: item.lastTriedAt,
      leftToPerson: isLeftToPerson(item),
    })),
})

/** Every job, in the order of the modules, with what it could not do in the caller's academy. */
export const listOf = (jobs: Jobs) =>
  procedure(contract.jobs.list, { allow: holding('admin') }, async ({ actor, now }) => {
    const [records, aside] = await Promise.all([
      readJobRecords(),
      setAsides.page(actor, {
        index: 'newest',
        equals: { open: true },
        limit: MAX_SET_ASIDE,
        fields: setAsideFields,
      }),
    ])
    const cards = [...namedJobs(jobs)].map(([jobId, job]) =>
      cardOf(jobId, job, records.get(jobId), aside.rows, now),
    )
    return { jobs: cards }
  })
