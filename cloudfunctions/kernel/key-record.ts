import { createHash } from 'node:crypto'
import { collection, type Stored } from './collection'
import { readDocument } from './database'
import { refusal } from './errors'
import { ids } from './ids'

/** What became of an idempotency key: written in the same transaction as the effect. */
export type KeyRecord = Stored & {
  readonly procedure: string
  readonly inputHash: string
  /** The reply as JSON text, so that the database changes nothing in it. */
  readonly reply: string
  readonly at: number
}

export const keyRecords = collection<KeyRecord, 'byTime'>({
  name: 'keyRecords',
  scope: 'kernel',
  indexes: { byTime: { keys: [['at', 1]] } },
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

export const findKeyRecord = (id: string): Promise<KeyRecord | null> => readDocument(keyRecords.name, id)

/** The reply that the first use of this key got. @throws KEY_REUSED where it was used for something else. */
export const replyOf = (record: KeyRecord, inputHash: string): unknown => {
  if (record.inputHash !== inputHash) throw refusal('KEY_REUSED')
  return JSON.parse(record.reply)
}
