import { readStored, writeStored } from '@/lib/storage'
import { type Batch, merged, remainingAfter } from './batch'
import type { Segment } from './track'

const SLOT = 'outbox'

/** Sessions kept at most; the oldest goes first. A session is some minutes of watching. */
const MAX_BATCHES = 20

/** Segments kept at most in one session; only endless jumping makes so many. */
const MAX_SEGMENTS = 300

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
export const batchOf = (sessionId: string): Batch | undefined =>
  batches().find((batch) => batch.sessionId === sessionId)

const keep = (batch: Batch): void => {
  const others = batches().filter((other) => other.sessionId !== batch.sessionId)
  writeStored(SLOT, [...others, batch].slice(-MAX_BATCHES))
}

type Watched = { sessionId: string; lessonId: string; segments: readonly Segment[]; positionSeconds: number }

/** Adds watched segments to the session that made them. They stay until the server confirms them. */
export const putWatched = ({ sessionId, lessonId, segments, positionSeconds }: Watched): void => {
  const known = batchOf(sessionId)
  keep({
    sessionId,
    lessonId,
    segments: merged([...(known?.segments ?? []), ...segments]).slice(-MAX_SEGMENTS),
    positionSeconds,
    savedPositionSeconds: known?.savedPositionSeconds ?? null,
  })
}

/** Takes out what the server has confirmed. */
export const confirm = (sessionId: string, sent: readonly Segment[], positionSeconds: number): void => {
  const known = batchOf(sessionId)
  if (!known) return
  keep({ ...known, segments: remainingAfter(known.segments, sent), savedPositionSeconds: positionSeconds })
}

/** Forgets a session: all of it is saved, or the server will never take it. */
export const forget = (sessionId: string): void => {
  writeStored(
    SLOT,
    batches().filter((batch) => batch.sessionId !== sessionId),
  )
}
