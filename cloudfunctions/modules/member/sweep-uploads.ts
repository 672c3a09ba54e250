import { system } from '../../kernel/actor'
import { auditEntries } from '../../kernel/audit'
import { deleteFiles, fileIdsOf } from '../../kernel/files'
import type { SliceJob } from '../../kernel/jobs/job'
import { findKeyed } from '../../kernel/key-record'
import { openText } from '../../kernel/secret-text'
import { runTx } from '../../kernel/transaction'
import { everyUpload } from './upload-store'

const PER_SLICE = 40

/** Storage deletes no more in one request. */
const MOST_FILES = 50

/** Copies that were made for an act that never came to be. */
const vainCopies = async (copies: Readonly<Record<string, string>>): Promise<string[]> => {
  const vain: string[] = []
  for (const [keyedId, path] of Object.entries(copies))
    if (!(await findKeyed(auditEntries, keyedId))) vain.push(path)
  return vain
}

/**
 * The timer's job: what was uploaded and not used goes after a day, and so do copies of it that nothing uses. The file goes first, so that one that cannot be
 * deleted is tried again; deleting one that is gone already is harmless.
 */
export const sweepUploads: SliceJob = {
  title: '清理一天没有用上的上传文件',
  everyMinutes: 60,
  work: async ({ now }) => {
    const { rows } = await everyUpload.page(system, {
      index: 'byAge',
      limit: PER_SLICE,
      fields: ['expiresAt', 'pathSealed', 'copies'],
    })
    const old = rows.filter(({ expiresAt }) => expiresAt <= now)
    const paths = old.map(({ _id, pathSealed }) => openText(pathSealed, _id))
    for (const { copies = {} } of old) paths.push(...(await vainCopies(copies)))
    const files = paths.length > 0 ? await fileIdsOf(paths) : []
    for (let at = 0; at < files.length; at += MOST_FILES) await deleteFiles(files.slice(at, at + MOST_FILES))
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
