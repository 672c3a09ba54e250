import { system } from '../../kernel/actor'
import { deleteFiles, fileIdsOf } from '../../kernel/files'
import type { SliceJob } from '../../kernel/jobs/job'
import { openText } from '../../kernel/secret-text'
import { runTx } from '../../kernel/transaction'
import { everyUpload } from './upload-store'

const PER_SLICE = 40

/**
 * The timer's job: what was uploaded and not used goes after a day. The file goes first, so that one that cannot be
 * deleted is tried again; deleting one that is gone already is harmless.
 */
export const sweepUploads: SliceJob = {
  title: '清理一天没有用上的上传文件',
  everyMinutes: 60,
  work: async ({ now }) => {
    const { rows } = await everyUpload.page(system, {
      index: 'byAge',
      limit: PER_SLICE,
      fields: ['expiresAt', 'pathSealed'],
    })
    const old = rows.filter(({ expiresAt }) => expiresAt <= now)
    if (old.length > 0)
      await deleteFiles(await fileIdsOf(old.map(({ _id, pathSealed }) => openText(pathSealed, _id))))
    for (const { _id } of old)
      await runTx(async (tx) => {
        // Announced anew in the meantime, it has another day.
        const known = await tx.get(everyUpload, _id)
        if (known && known.expiresAt <= now) await tx.remove(everyUpload, _id)
      })
    // What is done is no longer listed: the next slice begins at the head again.
    return { done: old.length, cursor: old.length === PER_SLICE ? 'more' : null }
  },
}
