import { dataOf, openTown, type Town } from '../../../e2e/town'

let town: Town
beforeEach(async () => {
  town = await openTown()
})
afterEach(() => town.close())

const home = async (handle = 'lin') => dataOf(await town.as(handle).call('home.overview', {}))

test('somebody who is not bound has no goal and nothing open', async () => {
  expect(await home('gu')).toMatchObject({ nextReward: null, open: { vouchers: 0, tickets: 0 } })
})

test.each([
  [0, { rewardId: 'gloves', pricePoints: 30, missingPoints: 10 }],
  [10, { rewardId: 'cup', pricePoints: 60, missingPoints: 30 }],
  [1_000, { rewardId: 'towel', pricePoints: 15, missingPoints: 0 }],
])('with 20 and %d points the goal is the next dearer reward, or the cheapest', async (more, goal) => {
  await town.bind('lin')
  await town.enrich('lin', more)
  expect((await home()).nextReward).toMatchObject(goal)
})

test('what is open is counted until it is settled', async () => {
  await town.bind('lin')
  const { code } = await town.redeem('lin', 'towel')
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  expect((await home()).open).toEqual({ vouchers: 1, tickets: 1 })
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  dataOf(await town.as('sun').mutate('feedback.close', { ticketId }))
  expect((await home()).open).toEqual({ vouchers: 0, tickets: 0 })
})

test('a voucher past its time is no longer open', async () => {
  await town.bind('lin')
  await town.redeem('lin', 'towel')
  town.cloud.clock.advance(7 * 86_400_000)
  expect((await home()).open.vouchers).toBe(0)
})
