import { type Document, type DocumentId, decodeBody, type Fields } from './engine/document'
import type { Engine } from './engine/engine'
import type { SortSpec } from './engine/plan'

/** The documents without functions, transactions or metering in between: for seeds and tests. */
export type DirectDatabase = {
  /** Stores documents; makes the `_id`s that are missing. @returns the ids. @throws E11000. */
  insert(collection: string, documents: readonly Fields[]): DocumentId[]
  /** At most `limit` documents (default 100, cap 1000). */
  find(
    collection: string,
    query: Fields,
    options?: { sort?: SortSpec; limit?: number; skip?: number },
  ): Document[]
  /** The document of that `_id`, or null. */
  get(collection: string, id: DocumentId): Document | null
  count(collection: string, query?: Fields): number
  /** While the number stays, so does what the collection holds. */
  version(collection: string): number
  /** Applies update operators to every match. @returns how many changed. */
  update(collection: string, query: Fields, operators: Fields): Promise<number>
  /** @returns how many were removed. */
  remove(collection: string, query: Fields): Promise<number>
}

export const directDatabase = (engine: Engine): DirectDatabase => ({
  insert: (collection, documents) => engine.insertNow(collection, documents),
  find: (collection, query, options = {}) => engine.find(collection, { query, ...options }).map(decodeBody),
  get: (collection, id) => engine.find(collection, { query: { _id: id } }).map(decodeBody)[0] ?? null,
  count: (collection, query = {}) => engine.count(collection, query),
  version: (collection) => engine.version(collection),
  update: async (collection, query, operators) => {
    const request = { query, data: operators, multi: true, replace: false, upsert: false }
    return (await engine.modify(collection, request)).updated
  },
  remove: (collection, query) => engine.remove(collection, { query, multi: true }),
})
