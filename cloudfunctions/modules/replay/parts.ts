import type { Stretch } from '@contract/rules/watched'

/** A lesson is looked at in this many parts of the same length; one that has fewer seconds, in that many. */
const MOST_PARTS = 20

/** How many parts a lesson of so many seconds has. */
export const partsOf = (durationSeconds: number): number => Math.min(MOST_PARTS, durationSeconds)

/** The seconds of a part. */
const partAt = (at: number, durationSeconds: number): Stretch => {
  const parts = partsOf(durationSeconds)
  return [Math.floor((at * durationSeconds) / parts), Math.floor(((at + 1) * durationSeconds) / parts)]
}

const watchedOf = ([from, to]: Stretch, watched: readonly Stretch[]): number =>
  watched.reduce((sum, one) => sum + Math.max(0, Math.min(one[1], to) - Math.max(one[0], from)), 0)

type Progress = {
  readonly watched: readonly Stretch[]
  readonly durationSeconds: number
  readonly completedAt: number | null
}

/**
 * What one member's progress counts for, a bit each: first the parts of which he has watched at least half, then
 * that he has finished. It only ever grows, so that what was counted before never has to be taken back.
 */
export const chartBits = ({ watched, durationSeconds, completedAt }: Progress): number => {
  const parts = partsOf(durationSeconds)
  let bits = completedAt === null ? 0 : 2 ** parts
  for (let at = 0; at < parts; at += 1) {
    const part = partAt(at, durationSeconds)
    if (watchedOf(part, watched) * 2 >= part[1] - part[0]) bits += 2 ** at
  }
  return bits
}

/** Whether a bit is set. */
export const hasBit = (bits: number, at: number): boolean => Math.floor(bits / 2 ** at) % 2 === 1
