import { keptList } from '@/lib/kept-list'
import type { Batch } from './batch'
import { batchIn, type Watched, withConfirmed, withoutBatch, withWatched } from './kept-batches'
import type { Segment } from './track'

const kept = keptList<Batch>('outbox', ['sessionId', 'segments'])

/** All batches on this phone, oldest first. */
export const batches = kept.all

/** The batch of one session. */
export const batchOf = (sessionId: string): Batch | undefined => batchIn(batches(), sessionId)

/** Adds watched segments to the session that made them. They stay until the server confirms them. */
export const putWatched = (watched: Watched): void => {
  kept.write(withWatched(batches(), watched))
}

/** Takes out what the server has confirmed. */
export const confirm = (sessionId: string, sent: readonly Segment[], positionSeconds: number): void => {
  if (batchOf(sessionId)) kept.write(withConfirmed(batches(), sessionId, sent, positionSeconds))
}

/** Forgets a session: all of it is saved, or the server will never take it. */
export const forget = (sessionId: string): void => {
  kept.write(withoutBatch(batches(), sessionId))
}
