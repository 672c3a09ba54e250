import type { Speed } from '@contract/replay'
import { type Stretch, secondsIn, unionOf, without } from '@contract/rules/watched'

/** A stretch that a player says it has played, and how fast. */
export type Segment = { readonly fromSeconds: number; readonly toSeconds: number; readonly speed: Speed }

/** What a session has been credited so far. */
export type Credit = { readonly credited: readonly Stretch[]; readonly spentMs: number }

/** Real milliseconds that playing takes. Rounded up, so that rounding never credits too much. */
const costMs = (seconds: number, speed: Speed): number => Math.ceil((seconds * 1000) / speed)

/** As much of a stretch, from its start, as the time left allows. */
const affordable = ([from, to]: Stretch, speed: Speed, leftMs: number): Stretch => [
  from,
  Math.min(to, from + Math.floor((leftMs * speed) / 1000)),
]

/**
 * Credits what a player hands in, as far as the clock allows: over all segments, seconds ÷ speed never
 * exceeds the time the session has lasted. Seconds that this session was credited before cost nothing and
 * bring nothing, so repeats and shuffled flushes are harmless; a drag to the end finds no time to pay with.
 *
 * @param lastedMs how long the session has been, or was, open
 * @returns the session's new credit and how many seconds were refused
 */
export const creditSegments = (
  before: Credit,
  segments: readonly Segment[],
  durationSeconds: number,
  lastedMs: number,
): Credit & { readonly refusedSeconds: number } => {
  let { credited, spentMs } = before
  let refusedSeconds = 0
  for (const { fromSeconds, toSeconds, speed } of segments) {
    const played: Stretch = [fromSeconds, Math.min(toSeconds, durationSeconds)]
    for (const stretch of without(unionOf([played]), unionOf(credited))) {
      const granted = affordable(stretch, speed, lastedMs - spentMs)
      const seconds = Math.max(0, granted[1] - granted[0])
      refusedSeconds += stretch[1] - stretch[0] - seconds
      if (seconds === 0) continue
      credited = unionOf([...credited, granted])
      spentMs += costMs(seconds, speed)
    }
  }
  return { credited, spentMs, refusedSeconds }
}

/** Progress after a session's credit is joined in. Watched seconds never fall. */
export const joined = (watched: readonly Stretch[], credited: readonly Stretch[]) => {
  const union = unionOf([...watched, ...credited])
  return { watched: union, watchedSeconds: secondsIn(union) }
}
