import { type Batch, coveredBy, isUnsaved, merged, remainingAfter } from './batch'
import type { Segment } from './track'

const at1 = (fromSeconds: number, toSeconds: number): Segment => ({ fromSeconds, toSeconds, speed: 1 })
const at2 = (fromSeconds: number, toSeconds: number): Segment => ({ fromSeconds, toSeconds, speed: 2 })

test('touching and overlapping segments of one speed become one', () => {
  expect(merged([at1(0, 10), at1(20, 30), at1(10, 15), at1(25, 40)])).toEqual([at1(0, 15), at1(20, 40)])
})

test('segments of different speeds stay apart, because each is credited by its own', () => {
  expect(merged([at1(0, 10), at2(10, 20)])).toEqual([at1(0, 10), at2(10, 20)])
})

test('what grew while a flush was under way stays', () => {
  expect(remainingAfter([at1(0, 35), at2(50, 60)], [at1(0, 30)])).toEqual([at1(30, 35), at2(50, 60)])
})

test('confirming one speed leaves the same seconds at another speed', () => {
  expect(remainingAfter([at1(0, 10), at2(0, 10)], [at2(0, 10)])).toEqual([at1(0, 10)])
})

test('covered seconds count once, at whatever speed', () => {
  expect(coveredBy([at1(0, 10), at2(5, 20), at1(30, 31)])).toEqual([
    [0, 20],
    [30, 31],
  ])
})

test.each<[string, Partial<Batch>, boolean]>([
  ['segments', { segments: [at1(0, 1)] }, true],
  ['a new position', { positionSeconds: 9 }, true],
  ['a position never confirmed', { savedPositionSeconds: null }, true],
  ['nothing new', {}, false],
])('with %s it is unsaved: %#', (_, change, unsaved) => {
  const batch = { sessionId: 's', lessonId: 'l', segments: [], positionSeconds: 5, savedPositionSeconds: 5 }

  expect(isUnsaved({ ...batch, ...change })).toBe(unsaved)
})
