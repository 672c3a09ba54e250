import { secondsIn } from '@contract/rules/watched'
import { type Credit, creditSegments, joined, type Segment } from './rules'

const nothing: Credit = { credited: [], spentMs: 0 }
const DURATION = 600
const played = (fromSeconds: number, toSeconds: number, speed: Segment['speed'] = 1): Segment => ({
  fromSeconds,
  toSeconds,
  speed,
})

test('what was played in the time that has passed is credited whole', () => {
  expect(creditSegments(nothing, [played(0, 60)], DURATION, 60_000)).toEqual({
    credited: [[0, 60]],
    spentMs: 60_000,
    refusedSeconds: 0,
  })
})

test('a drag to the end is not credited: there was no time to play it', () => {
  const { credited, refusedSeconds } = creditSegments(nothing, [played(0, 600)], DURATION, 10_000)
  expect(credited).toEqual([[0, 10]])
  expect(refusedSeconds).toBe(590)
})

test.each([
  [0.5, 5],
  [0.75, 7],
  [1, 10],
  [1.25, 12],
  [1.5, 15],
  [2, 20],
] as const)('ten seconds at %f× are worth %i seconds of the lesson', (speed, seconds) => {
  const { credited } = creditSegments(nothing, [played(0, 600, speed)], DURATION, 10_000)
  expect(secondsIn(credited)).toBe(seconds)
})

test('the same flush again brings nothing and costs nothing', () => {
  const first = creditSegments(nothing, [played(0, 30, 2)], DURATION, 20_000)
  const again = creditSegments(first, [played(0, 30, 2)], DURATION, 20_000)
  expect(again).toEqual({ ...first, refusedSeconds: 0 })
})

test('flushes in another order end in the same credit', () => {
  const flushes = [[played(0, 10)], [played(10, 25, 2)], [played(40, 44, 1.25)]]
  const run = (order: Segment[][]) =>
    order.reduce<Credit>((c, f) => creditSegments(c, f, DURATION, 30_000), nothing)
  const { credited, spentMs } = run(flushes)
  const reversed = run([...flushes].reverse())
  expect(reversed.credited).toEqual(credited)
  expect(reversed.spentMs).toBe(spentMs)
})

test('seconds behind the end of the lesson do not exist', () => {
  const { credited, refusedSeconds } = creditSegments(nothing, [played(590, 700)], DURATION, 3_600_000)
  expect(credited).toEqual([[590, 600]])
  expect(refusedSeconds).toBe(0)
})

test('a clock that went backwards credits nothing', () => {
  expect(creditSegments({ credited: [], spentMs: 5_000 }, [played(0, 9)], DURATION, 0).credited).toEqual([])
})

test('however it is cut, credit never outruns the clock', () => {
  for (let lasted = 0; lasted <= 5_000; lasted += 137) {
    let credit = nothing
    for (let at = 0; at < 200; at += 3)
      credit = creditSegments(credit, [played(at, at + 3, 1.5)], DURATION, lasted)
    expect(credit.spentMs).toBeLessThanOrEqual(lasted)
    expect(secondsIn(credit.credited)).toBeLessThanOrEqual((lasted * 1.5) / 1000)
  }
})

test('progress is the union over sessions', () => {
  expect(
    joined(
      [[0, 10]],
      [
        [5, 20],
        [30, 31],
      ],
    ),
  ).toEqual({
    watched: [
      [0, 20],
      [30, 31],
    ],
    watchedSeconds: 21,
  })
})
