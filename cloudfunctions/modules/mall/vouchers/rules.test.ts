import { nextOf, stateAt } from './rules'

test.each([
  ['issued', 11, 'issued'],
  ['issued', 10, 'lapsed'],
  ['used', 0, 'used'],
  ['cancelled', 99, 'cancelled'],
  ['lapsed', 0, 'lapsed'],
] as const)('a voucher %s that lapses at %d is %s at 10', (state, lapsesAt, shown) => {
  expect(stateAt({ state, lapsesAt }, 10)).toBe(shown)
})

test.each([
  [0, 15],
  [15, 30],
  [29, 30],
  [30, 15],
])('with %d points the next goal costs %d', (available, pricePoints) => {
  expect(nextOf([{ pricePoints: 15 }, { pricePoints: 30 }], available)).toEqual({ pricePoints })
})

test('without rewards there is no goal', () => {
  expect(nextOf([], 10)).toBeNull()
})
