import type { Declared, Stored } from '../collection'
import { command, database } from '../database'
import type { SliceJob } from '../jobs/job'
import { runTx } from '../transaction'
import type { Migration, StoredOnce } from './migration'

/** Documents that are looked at in one slice: few enough for a few seconds where each has to be changed. */
const TOGETHER = 50

/** Where a step stands: after which document, and how many of this round had the older shape. */
type Position = { readonly after: string; readonly changed: number }

const START: Position = { after: '', changed: 0 }

const pageAfter = async (collection: string, { after }: Position): Promise<StoredOnce[]> => {
  const following = database.collection(collection).where({ _id: command.gt(after) })
  return (await following.orderBy('_id', 'asc').limit(TOGETHER).get()).data as StoredOnce[]
}

/** @returns 1 where the document had the older shape still when the transaction read it */
const bring = ({ collection, change }: Migration, id: string): Promise<number> => {
  const declared: Declared<Stored> = { name: collection, indexes: {}, covers: () => true }
  return runTx(async (tx) => {
    const document = await tx.get(declared, id)
    const fields = document && change(document as Stored & StoredOnce)
    if (!fields) return 0
    await tx.update(declared, id, fields)
    return 1
  })
}

/**
 * Takes a step over all documents of its collection. It goes round until a whole round finds nothing of the older
 * shape: that checks the step, and finds what an older function has written meanwhile. Cut anywhere, it goes on at the
 * document after which it stood.
 */
export const migratingJob = (step: Migration): SliceJob => ({
  title: step.name,
  everyMinutes: 0,
  work: async ({ cursor }) => {
    const position = cursor === null ? START : (JSON.parse(cursor) as Position)
    const documents = await pageAfter(step.collection, position)
    let done = 0
    for (const document of documents) if (step.change(document)) done += await bring(step, document._id)
    const changed = position.changed + done
    const last = documents.length === TOGETHER ? documents.at(-1) : undefined
    if (last) return { done, cursor: JSON.stringify({ after: last._id, changed }) }
    return { done, cursor: changed > 0 ? JSON.stringify(START) : null }
  },
})
