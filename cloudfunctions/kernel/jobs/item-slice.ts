import { clock } from '../clock'
import type { ItemJob } from './job'
import { keep, keepWith, type Lease, LeaseLost } from './lease'
import { findSetAside, isLeftAlone, setAside, setAsides } from './set-aside'

/**
 * Does the next items of a job, all of them and the cursor in one transaction. Where that fails they are done one
 * by one, so that the one at fault can be set aside.
 *
 * @throws LeaseLost
 */
export const doItems = async (jobId: string, job: ItemJob, lease: Lease): Promise<void> => {
  const now = clock.now()
  const limit = lease.careful > 0 ? 1 : job.together
  const { rows, nextCursor } = await job.items(lease.record.cursor ?? undefined, limit, now)
  const aside = await findSetAside(jobId, rows)
  const ready = rows.filter(({ _id }) => !isLeftAlone(aside.get(_id), now))
  const [first] = ready
  if (!first) return keep(lease, nextCursor, 0)
  try {
    await keepWith(lease, nextCursor, async (tx) => {
      let done = 0
      for (const { _id } of ready) {
        if (await job.each(tx, _id, now)) done += 1
        const mended = aside.get(_id)
        if (mended?.open) await tx.update(setAsides, mended._id, { open: false, tries: 0 })
      }
      return done
    })
    lease.careful = Math.max(0, lease.careful - 1)
  } catch (error) {
    if (error instanceof LeaseLost) throw error
    if (limit > 1) {
      lease.careful = job.together
      return
    }
    await keepWith(lease, nextCursor, async (tx) => {
      await setAside(tx, jobId, first, error, now)
      return 0
    })
  }
}
