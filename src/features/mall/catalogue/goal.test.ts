import { goalOf } from './goal'

const reward = (rewardId: string, pricePoints: number, remaining = 5) =>
  ({ rewardId, title: rewardId, pricePoints, remaining }) as Parameters<typeof goalOf>[0][number]

test.each([
  ['the cheapest out of reach', 20, 'cup', 12],
  ['the dearest where all are within reach', 90, 'box', 0],
  ['the first for who has nothing', 0, 'towel', 15],
])('%s', (_, available, rewardId, missing) => {
  const shelf = [reward('box', 80), reward('towel', 15), reward('cup', 32)]
  expect(goalOf(shelf, available)).toMatchObject({ rewardId, missing })
})

test('what is gone is no goal', () => {
  expect(goalOf([reward('towel', 15, 0), reward('cup', 32)], 0)?.rewardId).toBe('cup')
  expect(goalOf([reward('towel', 15, 0)], 0)).toBeNull()
})
