import { readStored, writeStored } from '@/lib/storage'
import type { Batch } from './batch'
import { batchIn, type Watched, withConfirmed, withoutBatch, withWatched } from './kept-batches'
import type { Segment } from './track'

const SLOT = 'outbox'

const isBatch = (value: unknown): value is Batch =>
  typeof value === 'object' &&
  value !== null &&
  'sessionId' in value &&
  'segments' in value &&
  Array.isArray(value.segments)

/** All batches on this phone, oldest first. */
export const batches = (): readonly Batch[] => {
  const stored = readStored(SLOT)
  return Array.isArray(stored) ? stored.filter(isBatch) : []
}

/** The batch of one session. */
export const batchOf = (sessionId: string): Batch | undefined => batchIn(batches(), sessionId)

/** Adds watched segments to the session that made them. They stay until the server confirms them. */
export const putWatched = (watched: Watched): void => {
  writeStored(SLOT, withWatched(batches(), watched))
}

/** Takes out what the server has confirmed. */
export const confirm = (sessionId: string, sent: readonly Segment[], positionSeconds: number): void => {
  if (batchOf(sessionId)) writeStored(SLOT, withConfirmed(batches(), sessionId, sent, positionSeconds))
}

/** Forgets a session: all of it is saved, or the server will never take it. */
export const forget = (sessionId: string): void => {
  writeStored(SLOT, withoutBatch(batches(), sessionId))
}
