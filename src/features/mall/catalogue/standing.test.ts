import { reachableFirst, standingOf } from './standing'

const purse = { bound: true, available: 60 }

test.each([
  [
    'at exactly the price it can be redeemed',
    { remaining: 1, pricePoints: 60, sale: 'open' },
    purse,
    { kind: 'can' },
  ],
  [
    'one point short is short',
    { remaining: 1, pricePoints: 61, sale: 'open' },
    purse,
    { kind: 'short', missing: 1 },
  ],
  ['before its sale', { remaining: 0, pricePoints: 1, sale: 'before' }, purse, { kind: 'before' }],
  ['after its sale', { remaining: 1, pricePoints: 1, sale: 'over' }, purse, { kind: 'over' }],
  [
    'none left counts before the points',
    { remaining: 0, pricePoints: 61, sale: 'open' },
    purse,
    { kind: 'none' },
  ],
  [
    'who is not bound has to bind first',
    { remaining: 1, pricePoints: 60, sale: 'open' },
    { bound: false, available: 0 },
    { kind: 'unbound' },
  ],
] as const)('%s', (_, reward, has, standing) => {
  expect(standingOf(reward, has)).toEqual(standing)
})

test('what can be redeemed comes first, what is gone comes last', () => {
  const rewards = [
    { id: 'gone', remaining: 0, pricePoints: 10, sale: 'open' as const },
    { id: 'cheap', remaining: 1, pricePoints: 10, sale: 'open' as const },
    { id: 'dear', remaining: 1, pricePoints: 90, sale: 'open' as const },
    { id: 'fair', remaining: 1, pricePoints: 60, sale: 'open' as const },
  ]
  expect(reachableFirst(rewards, purse).map(({ id }) => id)).toEqual(['cheap', 'fair', 'dear', 'gone'])
})
