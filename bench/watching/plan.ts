import type { Speed } from '../../contract/replay'

/** What a viewer does next; `ms` is how long it goes on, in real milliseconds. */
export type Doing =
  | { readonly act: 'wait'; readonly ms: number }
  | { readonly act: 'open' }
  | { readonly act: 'play'; readonly ms: number }
  | { readonly act: 'pause'; readonly ms: number }
  | { readonly act: 'stall'; readonly ms: number }
  | { readonly act: 'seek'; readonly part: number }
  | { readonly act: 'speed'; readonly speed: Speed }
  | { readonly act: 'outage'; readonly ms: number }
  | { readonly act: 'changePhone' }
  | { readonly act: 'leave' }

const SPEEDS: readonly Speed[] = [0.5, 0.75, 1, 1.25, 1.5, 2]
const SECOND = 1000

type Random = (below: number) => number

const between = (random: Random, from: number, to: number): number => from + random(to - from)

/** What comes between two stretches of playing, of a hundred. */
const interruption = (random: Random): Doing[] => {
  const turn = random(100)
  if (turn < 30) return [{ act: 'pause', ms: between(random, 3, 40) * SECOND }]
  if (turn < 35) return [{ act: 'stall', ms: between(random, 1, 12) * SECOND }]
  if (turn < 60) return [{ act: 'speed', speed: SPEEDS[random(SPEEDS.length)] ?? 1 }]
  if (turn < 80) return [{ act: 'seek', part: random(1_000) / 1_000 }]
  if (turn < 92) return [{ act: 'outage', ms: between(random, 20, 90) * SECOND }]
  return [{ act: 'changePhone' }]
}

/** Some minutes before a lesson, as people spend them. Ends in leaving, with all that was not saved on the phone. */
export const planOf = (random: Random, minMs: number, maxMs: number): Doing[] => {
  const lastsMs = between(random, minMs, maxMs)
  const doings: Doing[] = [{ act: 'wait', ms: random(60) * SECOND }, { act: 'open' }]
  for (let ms = 0; ms < lastsMs; ) {
    const playMs = between(random, 20, 90) * SECOND + random(SECOND)
    const inBetween = interruption(random)
    doings.push({ act: 'play', ms: playMs }, ...inBetween)
    ms +=
      playMs +
      inBetween.reduce((sum, doing) => sum + ('ms' in doing && doing.act !== 'outage' ? doing.ms : 0), 0)
  }
  return [...doings, { act: 'play', ms: between(random, 5, 30) * SECOND }, { act: 'leave' }]
}
