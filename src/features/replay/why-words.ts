import type { WatchProgress } from '@contract/replay'
import { gapsOf, type Stretch, secondsIn } from '@contract/rules/watched'

/** Where a lesson stands, for the panel that says why it is not finished. */
export type Standing = {
  readonly missingSeconds: number
  /** Share of the whole lesson that is watched, whole percent rounded down. */
  readonly percent: number
  readonly gaps: readonly Stretch[]
}

/** Works out what is missing from what was watched, confirmed or not. */
export const standingOf = (
  watched: readonly Stretch[],
  durationSeconds: number,
  neededSeconds: WatchProgress['neededSeconds'],
): Standing => {
  const done = secondsIn(watched)
  return {
    missingSeconds: Math.max(0, neededSeconds - done),
    percent: durationSeconds > 0 ? Math.floor((done / durationSeconds) * 100) : 0,
    gaps: gapsOf(watched, durationSeconds),
  }
}

/** Seconds of `part` that were not watched. */
export const missingIn = (part: Stretch, watched: readonly Stretch[]): number =>
  part[1] -
  part[0] -
  watched.reduce((sum, [from, to]) => sum + Math.max(0, Math.min(to, part[1]) - Math.max(from, part[0])), 0)
