import { totalsOf } from './closing-totals'

test('each column is added up for itself, and an empty day comes to nothing', () => {
  const towels = { issued: 3, used: 2, cancelled: 1, lapsed: 0, waiting: 4 }
  const cups = { issued: 10, used: 20, cancelled: 30, lapsed: 40, waiting: 50 }
  expect(totalsOf([towels, cups])).toEqual({ issued: 13, used: 22, cancelled: 31, lapsed: 40, waiting: 54 })
  expect(totalsOf([])).toEqual({ issued: 0, used: 0, cancelled: 0, lapsed: 0, waiting: 0 })
})
