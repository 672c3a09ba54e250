import { codeOf, dataOf, openTown, type Town } from '../../../../e2e/town'

let town: Town
beforeAll(async () => {
  town = await openTown({ bound: ['lin'] })
})
afterAll(() => town.close())

test('anyone sees what is on sale, cheapest first, with what is left', async () => {
  const { rewards, nextCursor, ...own } = dataOf(await town.as('gu').call('mall.catalogue', {}))
  expect(own).toEqual({ bound: false, available: 0, openVouchers: 0 })
  expect(rewards.map(({ pricePoints }) => pricePoints)).toEqual([15, 30, 60, 90, 160, 320])
  expect(rewards[0]).toMatchObject({ title: '纯棉毛巾', remaining: 60, cover: 'towel', sample: true })
  expect(nextCursor).toBeNull()
})

test('a member sees his own points and open vouchers, and what was redeemed is no longer there', async () => {
  await town.redeem('lin', 'towel')
  const { rewards, nextCursor, ...own } = dataOf(await town.as('lin').call('mall.catalogue', {}))
  expect(own).toEqual({ bound: true, available: 5, openVouchers: 1 })
  expect(nextCursor).toBeNull()
  expect(rewards[0]).toMatchObject({ rewardId: 'towel', remaining: 59 })
})

test('another union has none of it', async () => {
  expect(dataOf(await town.as('shen').call('mall.catalogue', {})).rewards).toEqual([])
  expect(codeOf(await town.as('shen').call('mall.reward', { rewardId: 'towel' }))).toBe('NOT_FOUND')
})

test('a reward says where it is handed out', async () => {
  const umbrella = dataOf(await town.as('lin').call('mall.reward', { rewardId: 'umbrella' }))
  expect(umbrella.pickUpPoints.map(({ pickUpPointId }) => pickUpPointId)).toEqual(['hq-desk'])
  expect(umbrella).toMatchObject({ onSale: true, yearLimit: 2, redeemedThisYear: 0 })
})

test('pages follow one another, and each reward has its own stock', async () => {
  const [reward] = town.cloud.database.find('rewards', { _id: 'towel' })
  const [stock] = town.cloud.database.find('stocks', { _id: 'towel' })
  const made = Array.from({ length: 40 }, (_, at) => ({ _id: `many-${10 + at}`, pricePoints: 15 + (at % 3) }))
  town.cloud.database.insert(
    'rewards',
    made.map((one) => ({ ...reward, ...one })),
  )
  town.cloud.database.insert(
    'stocks',
    made.map((one) => ({ ...stock, ...one, remaining: Number(one._id.slice(5)) })),
  )
  const seen = new Map<string, number>()
  let cursor: string | undefined
  do {
    const page = dataOf(await town.as('lin').call('mall.catalogue', cursor ? { cursor } : {}))
    for (const { rewardId, remaining } of page.rewards) seen.set(rewardId, remaining)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen.size).toBe(46)
  for (const { _id } of made) expect(seen.get(_id)).toBe(Number(_id.slice(5)))
})
