import { system } from '../../cloudfunctions/kernel/actor'
import { clock } from '../../cloudfunctions/kernel/clock'
import { collection, type Stored } from '../../cloudfunctions/kernel/collection'
import { readDocument } from '../../cloudfunctions/kernel/database'
import { index } from '../../cloudfunctions/kernel/database-index'
import { ids } from '../../cloudfunctions/kernel/ids'
import type { ItemJob, SliceJob } from '../../cloudfunctions/kernel/jobs/job'
import type { Transaction } from '../../cloudfunctions/kernel/transaction'

type ItemDocument = Stored & { readonly list: string; readonly state: string; readonly bad: boolean }
type StampDocument = Stored & { readonly itemId: string; readonly at: number }

export const probeItems = collection<ItemDocument, 'byList'>({
  name: 'probeItems',
  scope: 'system',
  indexes: { byList: index('list', 'state', '_id') },
})

/** One for each time that an item was done: nothing in it keeps a second one from being made. */
export const probeStamps = collection<StampDocument, 'byItem'>({
  name: 'probeStamps',
  scope: 'system',
  indexes: { byItem: index('itemId') },
})

const itemsOf =
  (list: string): ItemJob['items'] =>
  (cursor, limit) =>
    probeItems.page(system, {
      index: 'byList',
      equals: { list, state: 'due' },
      limit,
      after: cursor,
      fields: ['tenantId'],
    })

const addStamp = async (tx: Transaction, itemId: string): Promise<void> => {
  const at = clock.now()
  await tx.add(probeStamps, { _id: ids.fresh(at), tenantId: 't', itemId, at })
}

/**
 * Stamps every item of its list, again in every pass: only the cursor keeps it from stamping twice in one. An item
 * whose name says that it is bad cannot be stamped.
 */
export const stamp: ItemJob = {
  title: '盖章',
  everyMinutes: 1_440,
  together: 40,
  items: itemsOf('stamp'),
  each: async (tx, itemId) => {
    if (itemId.endsWith('-bad')) throw new Error(`${itemId} cannot be stamped`)
    await addStamp(tx, itemId)
    return true
  },
}

/** Stamps what is due, which then is no longer; a bad item cannot be stamped. */
export const mend: ItemJob = {
  title: '修补',
  everyMinutes: 0,
  together: 5,
  items: itemsOf('mend'),
  each: async (tx, itemId) => {
    const item = await tx.get(probeItems, itemId)
    if (item?.bad) throw new Error(`${itemId} is bad`)
    await addStamp(tx, itemId)
    await tx.update(probeItems, itemId, { state: 'done' })
    return true
  },
}

/** Three slices that look after themselves; none works while there is a document called `broken`. */
export const minded: SliceJob = {
  title: '自理',
  everyMinutes: 60,
  work: async ({ cursor }) => {
    if (await readDocument(probeItems.name, 'broken')) throw new Error('out of order')
    const slice = Number(cursor ?? 0) + 1
    return { done: 1, cursor: slice < 3 ? String(slice) : null }
  },
}
