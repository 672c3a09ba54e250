import { createHash } from 'node:crypto'
import { collection, type Stored } from './collection'
import { readDocument } from './database'
import { index } from './database-index'
import { refusal } from './errors'
import { ids } from './ids'

/** What became of an idempotency key: written in the same transaction as the effect. */
export type Keyed = {
  readonly procedure: string
  readonly inputHash: string
  /** The reply as JSON text, so that the database changes nothing in it. */
  readonly reply: string
}

/** Where the keys of a procedure are kept: each in the document whose `_id` is `keyRecordId`. */
export type KeyHome = { readonly name: string }

/** The home of all keys that no other document of the act can carry. */
type KeyRecord = Stored & { readonly keyed: Keyed; readonly at: number }

export const keyRecords = collection<KeyRecord, 'byTime'>({
  name: 'keyRecords',
  scope: 'nobody',
  indexes: { byTime: index('at') },
})

/** Text that is equal for equal inputs, whatever the order of their keys. */
const canonical = (value: unknown): string =>
  JSON.stringify(value, (_, inner: unknown) =>
    inner && typeof inner === 'object' && !Array.isArray(inner)
      ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1)))
      : inner,
  )

export const hashOfInput = (procedure: string, input: unknown): string =>
  createHash('sha256')
    .update(canonical([procedure, input]))
    .digest('hex')

/** A key belongs to the account that made it: the same key of another account is another record. */
export const keyRecordId = (identityId: string, key: string): string => ids.derived('key', identityId, key)

/** What became of the key with this record id; null where it was never used. */
export const findKeyed = async (home: KeyHome, id: string): Promise<Keyed | null> =>
  (await readDocument<{ readonly keyed?: Keyed }>(home.name, id))?.keyed ?? null

/** The reply that the first use of this key got. @throws KEY_REUSED where it was used for something else. */
export const replyOf = (keyed: Keyed, inputHash: string): unknown => {
  if (keyed.inputHash !== inputHash) throw refusal('KEY_REUSED')
  return JSON.parse(keyed.reply)
}
