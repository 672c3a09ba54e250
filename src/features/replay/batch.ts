import { type Stretch, unionOf, without } from '@contract/rules/watched'
import type { Segment } from './track'

/** Watched segments of one play session that the server has not confirmed yet. */
export type Batch = {
  readonly sessionId: string
  readonly lessonId: string
  readonly segments: readonly Segment[]
  readonly positionSeconds: number
  /** The position that the server last confirmed; null before the first confirmation. */
  readonly savedPositionSeconds: number | null
}

const stretchesAt = (segments: readonly Segment[], speed: Segment['speed']): Stretch[] =>
  segments.filter((segment) => segment.speed === speed).map((s) => [s.fromSeconds, s.toSeconds] as const)

const speedsOf = (segments: readonly Segment[]): Segment['speed'][] => [
  ...new Set(segments.map((s) => s.speed)),
]

const rebuild = (
  segments: readonly Segment[],
  change: (stretches: Stretch[], speed: Segment['speed']) => Stretch[],
) =>
  speedsOf(segments).flatMap((speed) =>
    change(unionOf(stretchesAt(segments, speed)), speed).map(([fromSeconds, toSeconds]) => ({
      fromSeconds,
      toSeconds,
      speed,
    })),
  )

/** The segments merged: at each speed disjoint and as few as possible. */
export const merged = (segments: readonly Segment[]): Segment[] => rebuild(segments, (stretches) => stretches)

/** What is left of `segments` once `sent` is confirmed; parts that grew meanwhile stay. */
export const remainingAfter = (segments: readonly Segment[], sent: readonly Segment[]): Segment[] =>
  rebuild(segments, (stretches, speed) => without(stretches, unionOf(stretchesAt(sent, speed))))

/** Seconds of the video that a batch covers, at whatever speed. */
export const coveredBy = (segments: readonly Segment[]): Stretch[] =>
  unionOf(segments.map((s) => [s.fromSeconds, s.toSeconds] as const))

/** Whether the server does not know all of it yet. */
export const isUnsaved = (batch: Batch): boolean =>
  batch.segments.length > 0 || batch.positionSeconds !== batch.savedPositionSeconds
