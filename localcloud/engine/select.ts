import { assertQuery } from './assert-query'
import { databaseRefused } from './cloud-error'
import type { Change, Collection, Row } from './collection'
import { type Document, decodeBody, type Fields, idKey } from './document'
import { matcher } from './match'
import { choosePlan, type Plan, type SortSpec } from './plan'
import { sorted } from './sorted'
import type { Storage } from './storage'
import type { Transaction, Transactions } from './transactions'

/** What an operation cost, as the meter counts it. */
export type Tally = { examined: number; returned: number }
export type Found = { row: Row; document: Document }
export type Store = { storage: Storage; transactions: Transactions; strict: boolean }
export type Selection = { query: Fields; sort: SortSpec; limit: number; call: string }

/** Beyond this many documents a query without an index is a fault in the schema, not a small table. */
export const SCAN_LIMIT = 200

export const documentResource = (collection: Collection, key: string) => `d${collection.c}\u0000${key}`

const written = (change: Change): Row | null =>
  change.body === null
    ? null
    : { n: change.before?.n ?? Number.MAX_SAFE_INTEGER, key: change.key, body: change.body }

/** The document as a transaction sees it: its own write, else its snapshot. Without one: as committed. */
export const visible = (
  store: Store,
  collection: Collection,
  key: string,
  tx: Transaction | null,
): Row | null => {
  if (!tx) return store.storage.get(collection, key)
  const resource = documentResource(collection, key)
  const own = tx.writes.get(resource)
  if (own) return written(own)
  const earlier = store.transactions.versions.asOf(resource, tx.snapshot)
  return earlier === undefined ? store.storage.get(collection, key) : earlier
}

/** Keys of the collection for which the transaction sees something else than what is committed now. */
const overlaid = (store: Store, collection: Collection, tx: Transaction | null): Set<string> => {
  const keys = new Set<string>()
  if (!tx) return keys
  const prefix = documentResource(collection, '')
  for (const resource of tx.writes.keys())
    if (resource.startsWith(prefix)) keys.add(resource.slice(prefix.length))
  for (const resource of store.transactions.versions.since(prefix, tx.snapshot)) {
    keys.add(resource.slice(prefix.length))
  }
  return keys
}

const assertIndexed = (store: Store, collection: Collection, plan: Plan, selection: Selection): void => {
  const { query, sort, call } = selection
  const bare = Object.keys(query).length === 0 && (sort.length === 0 || plan.index !== null)
  if (!store.strict || plan.narrowed || bare || store.storage.count(collection) <= SCAN_LIMIT) return
  const shown = JSON.stringify({ query, sort: Object.fromEntries(sort) })
  throw databaseRefused(
    `[StrictMode] ${call} on ${collection.name} would scan ${store.storage.count(collection)} documents: ${shown} uses no index. ` +
      'Declare an index in database.json whose first keys are the fields compared by equality, or query by _id.',
  )
}

/** The single `_id` a query asks for, when it asks for nothing else. */
const soleId = (query: Fields): string | null => {
  const { _id } = query
  if (Object.keys(query).length !== 1) return null
  return typeof _id === 'string' || typeof _id === 'number' ? idKey(_id) : null
}

/**
 * Finds documents, narrowed by an index where one fits, decided by mingo.
 * @param tally counts every document that had to be looked at.
 */
export const select = (
  store: Store,
  collection: Collection,
  selection: Selection,
  tx: Transaction | null,
  tally: Tally,
): Found[] => {
  const { query, sort, limit } = selection
  assertQuery(query, store.strict)
  const sole = soleId(query)
  if (sole !== null) {
    const row = visible(store, collection, sole, tx)
    if (!row) return []
    tally.examined += 1
    return limit > 0 ? [{ row, document: decodeBody(row.body) }] : []
  }
  const plan = choosePlan(collection.indexes, query, sort)
  assertIndexed(store, collection, plan, selection)
  const matches = matcher(query)
  const overlay = overlaid(store, collection, tx)
  const found: Found[] = []
  const consider = (row: Row) => {
    tally.examined += 1
    const document = decodeBody(row.body)
    if (matches(document)) found.push({ row, document })
  }
  for (const row of storageRows(store, collection, plan, limit)) {
    if (overlay.has(row.key)) continue
    consider(row)
    if (plan.ordered && found.length >= limit) break
  }
  for (const key of overlay) {
    const row = visible(store, collection, key, tx)
    if (row) consider(row)
  }
  const inOrder = sort.length > 0 && (!plan.ordered || overlay.size > 0) ? sorted(found, sort) : found
  return inOrder.slice(0, limit)
}

const storageRows = (store: Store, collection: Collection, plan: Plan, limit: number): Iterable<Row> =>
  limit > 0 ? store.storage.rows(collection, plan) : []
