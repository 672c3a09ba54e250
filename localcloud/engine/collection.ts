import type { Document } from './document'
import type { Entries, Index } from './index-entries'

/** A stored document: `n` is its place in insertion order, `key` its `_id` as storage keys it. */
export type Row = { n: number; key: string; body: string }
/** `c` is the collection's number in the tables. */
export type Collection = { c: number; name: string; indexes: readonly Index[]; hot: boolean }
/**
 * A document before and after a write; null stands for none. `body` is the stored form of `after`, `entries` are
 * those of the collection's indexes, in their order.
 */
export type Change = {
  collection: Collection
  key: string
  before: Row | null
  after: Document | null
  body: string | null
  entries: readonly Entries[]
}
