import { missingIn, standingOf } from './why-words'

test('says what is missing to the needed seconds, not to the end', () => {
  expect(
    standingOf(
      [
        [0, 40],
        [50, 80],
      ],
      100,
      90,
    ),
  ).toEqual({
    missingSeconds: 20,
    percent: 70,
    gaps: [
      [40, 50],
      [80, 100],
    ],
  })
})

test('nothing is missing beyond the needed seconds', () => {
  expect(standingOf([[0, 95]], 100, 90).missingSeconds).toBe(0)
})

test('a percentage never says more than was watched', () => {
  expect(standingOf([[0, 2_537]], 2_538, 2_285).percent).toBe(99)
})

test('a chapter misses only its own seconds', () => {
  expect(
    missingIn(
      [30, 60],
      [
        [0, 40],
        [55, 100],
      ],
    ),
  ).toBe(15)
})
