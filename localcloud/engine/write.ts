import { DuplicateKey } from './cloud-error'
import type { Change, Collection, Row } from './collection'
import { assertStorable, type Document, decodeBody, encodeBody, type Fields, idKey } from './document'
import { type Entries, entriesOf, type Index } from './index-entries'
import { valuesAt } from './path'
import { documentResource, type Store, visible } from './select'
import type { Transaction } from './transactions'

type Claim = { index: Index; entry: Buffer; resource: string }
/** A write, with everything it must own: the document and the unique keys it gives up or claims. */
export type Write = { change: Change; resources: readonly string[]; claims: readonly Claim[] }

const inHex = (entries: Entries | undefined): Map<string, Buffer> =>
  new Map(entries?.keys.map((entry) => [entry.toString('hex'), entry]))

/** Prepares to write `after` (null removes) over what the writer sees now (`before`). */
export const prepareWrite = (
  collection: Collection,
  key: string,
  before: Row | null,
  after: Document | null,
  body: string | null,
): Write => {
  const resources = [documentResource(collection, key)]
  const claims: Claim[] = []
  // Whatever cannot be indexed has to be refused before anything is written.
  const entries = after ? collection.indexes.map((index) => entriesOf(index, after)) : []
  const old = before ? decodeBody(before.body) : null
  for (const [at, index] of collection.indexes.entries()) {
    if (!index.unique || index.name === '_id_') continue
    const held = inHex(old ? entriesOf(index, old) : undefined)
    const wanted = inHex(entries[at])
    for (const [hex, entry] of wanted) {
      const resource = `u${index.ix}\u0000${hex}`
      if (held.delete(hex)) continue
      resources.push(resource)
      claims.push({ index, entry, resource })
    }
    for (const hex of held.keys()) resources.push(`u${index.ix}\u0000${hex}`)
  }
  return { change: { collection, key, before, after, body, entries }, resources, claims }
}

const duplicate = (collection: Collection, index: Index, document: Document) =>
  new DuplicateKey(
    collection.name,
    index.name,
    Object.fromEntries(index.keys.map(([path]) => [path, valuesAt(document, path).values[0] ?? null])),
  )

const holdsEntry = (index: Index, document: Document | null, entry: Buffer) =>
  document !== null && entriesOf(index, document).keys.some((own) => own.equals(entry))

const assertUnique = (store: Store, write: Write, tx: Transaction | null): void => {
  const { collection, key, after } = write.change
  for (const { index, entry } of write.claims) {
    const holder = store.storage.holder(index, entry)
    const overwritten = holder && tx?.writes.get(documentResource(collection, holder.key))
    const held = holder !== null && holder.key !== key && !overwritten
    const ownTwin = [...(tx?.writes.values() ?? [])].some(
      (other) =>
        other.collection === collection && other.key !== key && holdsEntry(index, other.after, entry),
    )
    if (after && (held || ownTwin)) throw duplicate(collection, index, after)
  }
}

/** Writes inside a transaction. Whoever calls aborts it when this throws. */
export const writeIn = (store: Store, tx: Transaction, write: Write): void => {
  for (const resource of write.resources) store.transactions.lock(tx, resource)
  assertUnique(store, write, tx)
  const [resource = ''] = write.resources
  const earlier = tx.writes.get(resource)
  tx.writes.set(resource, { ...write.change, before: earlier ? earlier.before : write.change.before })
}

/**
 * Writes outside a transaction.
 * @returns null when written, or the resource of an open transaction that is in the way.
 */
export const writePlain = (store: Store, write: Write): string | null => {
  const blocked = write.resources.find((resource) => store.transactions.isLocked(resource))
  if (blocked !== undefined) return blocked
  assertUnique(store, write, null)
  store.storage.apply([write.change])
  const [document = '', ...uniqueKeys] = write.resources
  const keys = uniqueKeys.map((resource) => [resource, null] as const)
  store.transactions.committed([[document, write.change.before], ...keys])
  return null
}

/** Prepares the insertion of a document; throws E11000 when the writer sees its `_id` taken. */
export const prepareInsert = (
  store: Store,
  collection: Collection,
  fields: Fields,
  tx: Transaction | null,
): Write => {
  assertStorable(fields)
  const key = idKey(fields._id)
  // A twin that another transaction committed later, or has not committed, is a conflict: the lock tells.
  if (tx) store.transactions.lock(tx, documentResource(collection, key))
  const write = prepareWrite(collection, key, null, fields, encodeBody(fields))
  // An open transaction may be removing the twin: a plain write has to wait for what becomes of it.
  if (!tx && store.transactions.isLocked(documentResource(collection, key))) return write
  if (visible(store, collection, key, tx))
    throw new DuplicateKey(collection.name, '_id_', { _id: fields._id })
  return write
}
