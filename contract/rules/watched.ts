import { lastOf } from './last-of'

/**
 * Arithmetic of watched seconds, shared by the server, which credits them, and the player, which
 * shows what is not saved yet. A stretch is half-open: `[from, to)` in whole seconds.
 */
export type Stretch = readonly [from: number, to: number]

/** Share of a lesson's distinct seconds that completes it. Source: REPLAY in points-rules.json. */
const COMPLETE_SHARE = 0.9

/** Distinct seconds that complete a lesson of `durationSeconds`. */
export const neededSecondsOf = (durationSeconds: number): number =>
  Math.ceil(durationSeconds * COMPLETE_SHARE)

/** Disjoint, ascending stretches that cover exactly what the given ones cover. Empty stretches vanish. */
export const unionOf = (stretches: readonly Stretch[]): Stretch[] => {
  const ascending = stretches.filter(([from, to]) => from < to).sort((a, b) => a[0] - b[0])
  const union: [number, number][] = []
  for (const [from, to] of ascending) {
    const last = lastOf(union)
    if (last && from <= last[1]) last[1] = Math.max(last[1], to)
    else union.push([from, to])
  }
  return union
}

/** Seconds that disjoint stretches hold. */
export const secondsIn = (stretches: readonly Stretch[]): number =>
  stretches.reduce((sum, [from, to]) => sum + to - from, 0)

/** What of `stretches` is not in `taken`; both disjoint and ascending, and so is the answer. */
export const without = (stretches: readonly Stretch[], taken: readonly Stretch[]): Stretch[] =>
  stretches.flatMap((stretch) => {
    const rest: Stretch[] = []
    let from = stretch[0]
    for (const [takenFrom, takenTo] of taken) {
      if (takenTo <= from || takenFrom >= stretch[1]) continue
      if (takenFrom > from) rest.push([from, takenFrom])
      from = takenTo
    }
    if (from < stretch[1]) rest.push([from, stretch[1]])
    return rest
  })

/** What is still unwatched of a lesson. */
export const gapsOf = (watched: readonly Stretch[], durationSeconds: number): Stretch[] =>
  without([[0, durationSeconds]], watched)
