import { system } from '../../../kernel/actor'
import { deleteFiles } from '../../../kernel/files'
import type { SliceJob } from '../../../kernel/jobs/job'
import { runTx } from '../../../kernel/transaction'
import { everyExport } from './export-store'

const PER_SLICE = 20

/**
 * The timer's job: exported files go a day after they were asked for. The file goes first, so that one that
 * cannot be deleted is tried again; deleting it twice is harmless.
 */
export const sweepExports: SliceJob = {
  title: '清理一天前的导出文件',
  everyMinutes: 60,
  work: async ({ now }) => {
    const { rows, nextCursor } = await everyExport.page(system, {
      index: 'byAge',
      limit: PER_SLICE,
      fields: ['tenantId', 'expiresAt', 'fileId'],
    })
    const old = rows.filter(({ expiresAt }) => expiresAt <= now)
    await deleteFiles(old.flatMap(({ fileId }) => fileId ?? []))
    for (const { _id } of old)
      await runTx(async (tx) => {
        if (await tx.get(everyExport, _id)) await tx.remove(everyExport, _id)
      })
    return { done: old.length, cursor: old.length < PER_SLICE ? null : nextCursor }
  },
}
