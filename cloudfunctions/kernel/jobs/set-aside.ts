import { collection, type Stored } from '../collection'
import { command, database } from '../database'
import { index } from '../database-index'
import { describeError } from '../errors'
import { ids } from '../ids'
import type { Transaction } from '../transaction'
import { backOffMs, MAX_ITEM_TRIES } from './rules'

/**
 * An item that a job could not do, `_id` = hash(job | item). It does not hold up the others; later passes try it
 * again, further and further apart, until it is left to a person.
 */
export type SetAsideDocument = Stored & {
  readonly jobId: string
  readonly itemId: string
  /** False once it was done after all, or a person had it tried anew. */
  readonly open: boolean
  readonly tries: number
  readonly lastTriedAt: number
  readonly retryAt: number
  readonly lastError: string
}

const definition = {
  name: 'jobItemsSetAside',
  indexes: {
    newest: index('tenantId', 'open', '-lastTriedAt', '-_id'),
    byJob: index('tenantId', 'jobId', 'open', '_id'),
  },
} as const

export const setAsides = collection<SetAsideDocument, keyof typeof definition.indexes>({
  ...definition,
  scope: 'tenant',
})

export const setAsideId = (jobId: string, itemId: string): string => ids.derived('set-aside', jobId, itemId)

/** What is set aside of these items, by item. */
export const findSetAside = async (
  jobId: string,
  items: readonly Stored[],
): Promise<ReadonlyMap<string, SetAsideDocument>> => {
  if (items.length === 0) return new Map()
  const wanted = items.map(({ _id }) => setAsideId(jobId, _id))
  const { data } = await database
    .collection(setAsides.name)
    .where({ _id: command.in(wanted) })
    .limit(wanted.length)
    .get()
  return new Map((data as SetAsideDocument[]).map((document) => [document.itemId, document]))
}

/** True where an item has been tried so often that no pass tries it again. */
export const isLeftToPerson = ({ tries }: Pick<SetAsideDocument, 'tries'>): boolean => tries >= MAX_ITEM_TRIES

/** True where a pass leaves the item alone: not yet to be tried again, or left to a person. */
export const isLeftAlone = (aside: SetAsideDocument | undefined, now: number): boolean =>
  aside?.open === true && (isLeftToPerson(aside) || now < aside.retryAt)

/** Sets an item aside, or writes down that it failed once more; inside the transaction that moves the cursor past it. */
export const setAside = async (
  tx: Transaction,
  jobId: string,
  item: Stored,
  error: unknown,
  now: number,
): Promise<void> => {
  const id = setAsideId(jobId, item._id)
  const known = await tx.get(setAsides, id)
  const tries = (known?.tries ?? 0) + 1
  const state = {
    ...{ open: true, tries, lastTriedAt: now, retryAt: now + backOffMs(tries) },
    lastError: describeError(error),
  }
  if (known) return tx.update(setAsides, id, state)
  await tx.add(setAsides, { _id: id, tenantId: item.tenantId, jobId, itemId: item._id, ...state })
}
