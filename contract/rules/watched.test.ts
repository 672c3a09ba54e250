import { gapsOf, neededSecondsOf, type Stretch, secondsIn, unionOf, without } from './watched'

describe('unionOf', () => {
  test.each<[string, Stretch[], Stretch[]]>([
    ['nothing', [], []],
    ['an empty stretch vanishes', [[5, 5]], []],
    [
      'touching stretches become one',
      [
        [0, 5],
        [5, 9],
      ],
      [[0, 9]],
    ],
    [
      'overlaps become one, whatever their order',
      [
        [8, 12],
        [0, 9],
      ],
      [[0, 12]],
    ],
    [
      'a stretch inside another adds nothing',
      [
        [0, 20],
        [3, 4],
      ],
      [[0, 20]],
    ],
    [
      'a gap stays',
      [
        [10, 12],
        [0, 3],
      ],
      [
        [0, 3],
        [10, 12],
      ],
    ],
  ])('%s', (_, stretches, union) => {
    expect(unionOf(stretches)).toEqual(union)
  })

  test('leaves its input as it was', () => {
    const given: Stretch[] = [
      [5, 9],
      [0, 6],
    ]
    unionOf(given)
    expect(given).toEqual([
      [5, 9],
      [0, 6],
    ])
  })
})

describe('without', () => {
  test.each<[string, Stretch[], Stretch[], Stretch[]]>([
    ['nothing taken', [[0, 9]], [], [[0, 9]]],
    ['all taken', [[2, 4]], [[0, 9]], []],
    [
      'the middle taken',
      [[0, 9]],
      [[3, 5]],
      [
        [0, 3],
        [5, 9],
      ],
    ],
    [
      'both ends taken',
      [[0, 9]],
      [
        [0, 2],
        [7, 9],
      ],
      [[2, 7]],
    ],
    [
      'taken beside it',
      [[4, 6]],
      [
        [0, 4],
        [6, 9],
      ],
      [[4, 6]],
    ],
  ])('%s', (_, stretches, taken, rest) => {
    expect(without(stretches, taken)).toEqual(rest)
  })
})

test('what is watched and what is not make up the lesson', () => {
  const watched: Stretch[] = [
    [0, 40],
    [61, 90],
  ]
  expect(secondsIn(watched) + secondsIn(gapsOf(watched, 120))).toBe(120)
})

test.each([
  [100, 90],
  [24, 22],
  [1, 1],
])('a lesson of %i seconds needs %i of them', (duration, needed) => {
  expect(neededSecondsOf(duration)).toBe(needed)
})
