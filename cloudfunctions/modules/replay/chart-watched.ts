import { system } from '../../kernel/actor'
import type { ItemJob } from '../../kernel/jobs/job'
import type { Transaction } from '../../kernel/transaction'
import { charts } from './chart-store'
import { chartBits, hasBit, partsOf } from './parts'
import { everyProgress, type ProgressDocument } from './store'

const addTo = async (
  tx: Transaction,
  { tenantId, courseId, lessonId, durationSeconds, charted }: ProgressDocument,
  bits: number,
): Promise<void> => {
  const known = await tx.get(charts, lessonId)
  const count = partsOf(durationSeconds)
  const isNew = (at: number) => Number(hasBit(bits, at) && !hasBit(charted ?? 0, at))
  const fields = {
    started: (known?.started ?? 0) + Number(charted === undefined),
    finished: (known?.finished ?? 0) + isNew(count),
    parts: Array.from({ length: count }, (_, at) => (known?.parts[at] ?? 0) + isNew(at)),
  }
  if (known) await tx.update(charts, lessonId, fields)
  else await tx.add(charts, { _id: lessonId, tenantId, courseId, ...fields })
}

/**
 * The timer's job: what members have watched since is counted for their lesson. What was counted of a member stands in
 * his own document and moves with the lesson's in one transaction, so each part of each member counts once.
 */
export const chartWatched: ItemJob = {
  title: '统计每一讲看到哪里',
  everyMinutes: 10,
  together: 5,
  items: (after, limit) =>
    everyProgress.page(system, {
      ...{ index: 'toChart', equals: { toChart: 1 }, limit, after },
      fields: ['tenantId'],
    }),
  each: async (tx, id) => {
    const progress = await tx.get(everyProgress, id)
    if (progress?.toChart !== 1) return false
    const bits = chartBits(progress)
    await addTo(tx, progress, bits)
    await tx.update(everyProgress, id, { toChart: 0, charted: bits })
    return true
  },
}
