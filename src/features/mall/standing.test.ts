import { reachableFirst, standingOf } from './standing'

const purse = { bound: true, available: 60 }

test.each([
  ['at exactly the price it can be redeemed', { remaining: 1, pricePoints: 60 }, purse, { kind: 'can' }],
  ['one point short is short', { remaining: 1, pricePoints: 61 }, purse, { kind: 'short', missing: 1 }],
  ['none left counts before the points', { remaining: 0, pricePoints: 61 }, purse, { kind: 'none' }],
  [
    'who is not bound has to bind first',
    { remaining: 1, pricePoints: 60 },
    { bound: false, available: 0 },
    { kind: 'unbound' },
  ],
])('%s', (_, reward, has, standing) => {
  expect(standingOf(reward, has)).toEqual(standing)
})

test('what can be redeemed comes first, what is gone comes last', () => {
  const rewards = [
    { id: 'gone', remaining: 0, pricePoints: 10 },
    { id: 'cheap', remaining: 1, pricePoints: 10 },
    { id: 'dear', remaining: 1, pricePoints: 90 },
    { id: 'fair', remaining: 1, pricePoints: 60 },
  ]
  expect(reachableFirst(rewards, purse).map(({ id }) => id)).toEqual(['cheap', 'fair', 'dear', 'gone'])
})
