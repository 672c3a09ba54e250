import { nextOf, stateAt } from './rules'

test.each([
  ['issued', null, 11, 'issued'],
  ['issued', null, 10, 'lapsed'],
  ['used', null, 0, 'used'],
  ['void', 'cancelled', 99, 'cancelled'],
  ['void', 'lapsed', 0, 'lapsed'],
] as const)('a voucher %s (%s) that lapses at %d is %s at 10', (state, voidReason, lapsesAt, shown) => {
  expect(stateAt({ state, voidReason, lapsesAt }, 10)).toBe(shown)
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
