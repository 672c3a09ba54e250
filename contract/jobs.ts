import * as v from 'valibot'
import { type Module, mutation, query } from './procedure'
import { amount, epochMs, id, nothing } from './words'

/** `module.job`, as the functions name it. */
const jobId = v.pipe(v.string(), v.regex(/^[a-z][A-Za-z]{1,30}\.[a-z][A-Za-z]{1,30}$/))

/** 等待下次 · 正在办理 · 稍后重试 · 需要处理 */
const jobState = v.picklist(['waiting', 'running', 'retrying', 'failed'])

const jobCard = v.object({
  jobId,
  /** In Chinese, as the module names it. */
  title: v.string(),
  /** From one pass to the next; 0: at every run of the timer. */
  everyMinutes: amount,
  state: jobState,
  /** The next run; null where the job has never run: the next timer takes it up. */
  dueAt: v.nullable(epochMs),
  /** The end of the last whole pass. */
  finishedAt: v.nullable(epochMs),
  /** Items done in the pass under way, or in the last one. */
  done: amount,
  doneEver: amount,
  /** Where the last run ended badly: what to look for in the log. */
  failedRequestId: v.nullable(v.string()),
  /** Items of this academy that could not be done, newest first, at most 20 of each job. */
  setAside: v.array(
    v.object({
      itemId: id,
      tries: amount,
      lastTriedAt: epochMs,
      /** True: tried so often that it is left to a person. */
      leftToPerson: v.boolean(),
    }),
  ),
})
export type JobCard = v.InferOutput<typeof jobCard>

export const jobs = {
  /** Admins: every job of every module, how it stands and what it could not do. */
  list: query({ input: nothing, output: v.object({ jobs: v.array(jobCard) }), errors: [] }),

  /** Admins: the next timer takes the job up at once, and tries what was set aside as if for the first time. */
  retry: mutation({
    input: v.strictObject({ jobId }),
    output: v.object({
      jobId,
      /** Items that will be tried again, at most 20 at a time. */
      items: amount,
    }),
    errors: [],
  }),
} as const satisfies Module
