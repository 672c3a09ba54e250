import type { Clock } from '../clock'
import type { DocumentId, Fields } from './document'
import type { SortSpec } from './plan'
import type { DatabaseDefinition } from './schema'

export type EngineOptions = {
  dataDir: string
  definition: DatabaseDefinition
  clock: Clock
  strict?: boolean
  /** How long (real ms) a plain write waits for a document that an open transaction has written. */
  writeWaitMs?: number
}
export type FindRequest = {
  query: Fields
  projection?: Fields
  sort?: SortSpec
  skip?: number
  limit?: number
  /** The reader takes the answer for all there is: in strict mode one that the limit cuts is refused. */
  whole?: boolean
  transactionId?: string
}
/** Who asks: `caller` is the function call, whose own transactions it must not wait for. */
type Asked = { transactionId?: string; caller?: string }
export type ModifyRequest = Asked & {
  query: Fields
  /** Operators when `replace` is false, else the document's new fields. */
  data: Fields
  multi: boolean
  replace: boolean
  upsert: boolean
}
export type RemoveRequest = Asked & { query: Fields; multi: boolean }
/** `updated` counts documents that changed: one that already was as asked for does not count. */
export type ModifyResult = { updated: number; upsertId: DocumentId | null }
