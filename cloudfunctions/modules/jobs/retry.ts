import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { jobRecords } from '../../kernel/jobs/job-record'
import { setAsides } from '../../kernel/jobs/set-aside'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'

/** Items in one retry: each takes two requests of its transaction. */
const MAX_ITEMS = 20

/**
 * 再试一次: the job is due now, its failures are forgotten, and so are those of its items in the caller's academy.
 * What fails again comes back by itself.
 */
export const retry = procedure(
  contract.jobs.retry,
  { allow: holding('admin'), auditSubject: (_, { jobId }) => jobId },
  async ({ actor, input: { jobId }, now, transact }) => {
    const { rows } = await setAsides.page(actor, {
      index: 'byJob',
      equals: { jobId, open: true },
      limit: MAX_ITEMS,
      fields: [],
    })
    return transact(async (tx) => {
      if (!(await tx.get(jobRecords, jobId))) throw refusal('NOT_FOUND')
      await tx.update(jobRecords, jobId, { dueAt: now, attempts: 0, lastError: null })
      let items = 0
      for (const { _id } of rows) {
        const item = await tx.get(setAsides, _id)
        if (!item?.open) continue
        await tx.update(setAsides, _id, { open: false, tries: 0 })
        items += 1
      }
      return { jobId, items }
    })
  },
)
