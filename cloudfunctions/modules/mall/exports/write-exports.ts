import { redeemTerms } from '@contract/rules/redeem-terms'
import { system } from '../../../kernel/actor'
import { storeFile } from '../../../kernel/files'
import type { SliceJob } from '../../../kernel/jobs/job'
import { runTx } from '../../../kernel/transaction'
import { type ExportDocument, everyExport } from './export-store'
import { redemptionRows } from './redemption-rows'
import { redemptionSheet } from './redemption-sheet'

const MOST_TRIES = redeemTerms.exportTries

/** Those that have waited longest. */
const waiting = (limit: number) =>
  everyExport.page(system, {
    index: 'toWrite',
    equals: { progress: 'waiting' },
    limit,
    fields: ['tenantId'],
  })

/** The export that waits longest, with one try more; null where none does, or where it has been tried often enough. */
const nextToWrite = async (): Promise<{ readonly asked: ExportDocument | null; readonly more: boolean }> => {
  const [first, second] = (await waiting(2)).rows
  if (!first) return { asked: null, more: false }
  const asked = await runTx(async (tx) => {
    const found = await tx.get(everyExport, first._id)
    if (found?.progress !== 'waiting') return null
    const isSpent = found.tries >= MOST_TRIES
    await tx.update(everyExport, found._id, isSpent ? { progress: 'failed' } : { tries: found.tries + 1 })
    return isSpent ? null : found
  })
  return { asked, more: second !== undefined }
}

/**
 * The timer's job: writes one file a slice. A run that is cut writes the same file again; one that cannot be
 * written is given up after three tries, so that those behind it come next.
 */
export const writeExports: SliceJob = {
  title: '生成兑换记录的导出文件',
  everyMinutes: 0,
  hasWork: async () => (await waiting(1)).rows.length > 0,
  work: async ({ now }) => {
    const { asked, more } = await nextToWrite()
    const cursor = more ? 'more' : null
    if (!asked) return { done: 0, cursor }
    const { rows, isCut } = await redemptionRows(asked, now)
    const path = `exports/${asked.tenantId}/${asked._id}.xlsx`
    const fileId = await storeFile(path, await redemptionSheet(asked, rows, isCut, now))
    await runTx(async (tx) => {
      const found = await tx.get(everyExport, asked._id)
      if (found?.progress === 'waiting')
        await tx.update(everyExport, asked._id, { progress: 'ready', rows: rows.length, isCut, fileId })
    })
    return { done: 1, cursor }
  },
}
