import { chartBits, hasBit, partsOf } from './parts'

const progress = (watched: [number, number][], completedAt: number | null = null, durationSeconds = 40) => ({
  watched,
  durationSeconds,
  completedAt,
})
const partsIn = (bits: number, count: number) =>
  Array.from({ length: count }, (_, at) => at).filter((at) => hasBit(bits, at))

test('a lesson has twenty parts, a shorter one as many as it has seconds', () => {
  expect([600, 20, 7].map(partsOf)).toEqual([20, 20, 7])
})

test('a part counts once half of it is watched, wherever', () => {
  expect(partsIn(chartBits(progress([[0, 3]])), 20)).toEqual([0, 1])
  expect(partsIn(chartBits(progress([[39, 40]])), 20)).toEqual([19])
  expect(chartBits(progress([]))).toBe(0)
  expect(partsIn(chartBits(progress([[0, 24]], null, 24)), 21)).toHaveLength(20)
})

test('who has finished counts beside the parts', () => {
  expect(partsIn(chartBits(progress([[0, 2]], 1)), 21)).toEqual([0, 20])
  expect(partsIn(chartBits(progress([[0, 7]], 1, 7)), 9)).toEqual([0, 1, 2, 3, 4, 5, 6, 7])
})
