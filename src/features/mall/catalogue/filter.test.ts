import type { RewardCard } from '@contract/mall'
import { canWords, passes } from './filter'

const reward = (pricePoints: number, change: Partial<RewardCard> = {}): RewardCard => ({
  rewardId: `r${pricePoints}`,
  title: '毛巾',
  category: 'daily',
  cover: 'towel',
  pricePoints,
  remaining: 1,
  ...{ pictured: false, sale: 'open', saleFrom: null, saleTo: null },
  sample: true,
  ...change,
})
const purse = { bound: true, available: 60 }

test('a kind shows its own, 现在能换 what the points reach', () => {
  expect(passes(reward(90), 'daily', purse)).toBe(true)
  expect(passes(reward(90), 'tool', purse)).toBe(false)
  expect(passes(reward(90), 'can', purse)).toBe(false)
  expect(passes(reward(60), 'can', purse)).toBe(true)
})

test('the count leaves out what is too dear or gone', () => {
  expect(canWords([reward(15), reward(30, { remaining: 0 }), reward(90)], false, purse)).toBe('现在能换 1')
})

test('while cheaper pages may follow no count is given, beyond the dearest it is certain', () => {
  expect(canWords([reward(15), reward(60)], true, purse)).toBe('现在能换')
  expect(canWords([reward(15), reward(61)], true, purse)).toBe('现在能换 1')
})
