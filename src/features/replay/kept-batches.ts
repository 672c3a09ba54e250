import { type Batch, merged, remainingAfter } from './batch'
import type { Segment } from './track'

/** Sessions kept at most; the oldest goes first. A session is some minutes of watching. */
const MAX_BATCHES = 20

/** Segments kept at most in one session; only endless jumping makes so many. */
const MAX_SEGMENTS = 300

export type Watched = {
  readonly sessionId: string
  readonly lessonId: string
  readonly segments: readonly Segment[]
  readonly positionSeconds: number
}

/** The batches of one phone, oldest first. */
type Batches = readonly Batch[]

export const batchIn = (kept: Batches, sessionId: string): Batch | undefined =>
  kept.find((batch) => batch.sessionId === sessionId)

const replaced = (kept: Batches, batch: Batch): Batches =>
  [...withoutBatch(kept, batch.sessionId), batch].slice(-MAX_BATCHES)

/** With watched segments added to the session that made them. They stay until the server confirms them. */
export const withWatched = (kept: Batches, watched: Watched): Batches => {
  const { sessionId, lessonId, segments, positionSeconds } = watched
  const known = batchIn(kept, sessionId)
  return replaced(kept, {
    sessionId,
    lessonId,
    segments: merged([...(known?.segments ?? []), ...segments]).slice(-MAX_SEGMENTS),
    positionSeconds,
    savedPositionSeconds: known?.savedPositionSeconds ?? null,
  })
}

/** Without what the server has confirmed. */
export const withConfirmed = (
  kept: Batches,
  sessionId: string,
  sent: readonly Segment[],
  positionSeconds: number,
): Batches => {
  const known = batchIn(kept, sessionId)
  if (!known) return kept
  const segments = remainingAfter(known.segments, sent)
  return replaced(kept, { ...known, segments, savedPositionSeconds: positionSeconds })
}

export const withoutBatch = (kept: Batches, sessionId: string): Batches =>
  kept.filter((batch) => batch.sessionId !== sessionId)
