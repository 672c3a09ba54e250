import { dataOf, openTown, type Town } from '../../../e2e/town'

const DAY_MS = 86_400_000

let town: Town
beforeAll(async () => {
  town = await openTown({ bound: ['lin'] })
  // Noon in China, so that a few seconds of a test never cross midnight.
  town.cloud.clock.set(Date.parse('2026-12-01T12:00:00+08:00'))
})
afterAll(() => town.close())

const signIn = async () => dataOf(await town.as('lin').mutate('points.signIn', {}))
const overview = async () => dataOf(await town.as('lin').call('points.overview', {}))

test('seven days in a row bring one point each and five on top, a day twice brings nothing more', async () => {
  expect((await overview()).signIn).toEqual({ doneToday: false, days: 0, points: 1 })
  const before = (await overview()).account.available
  const points: number[] = []
  for (let day = 0; day < 7; day += 1) {
    const done = await signIn()
    expect(done.days).toBe(day + 1)
    expect(await signIn()).toEqual(done)
    points.push(done.points)
    town.cloud.clock.advance(DAY_MS)
  }
  expect(points).toEqual([1, 1, 1, 1, 1, 1, 6])
  expect((await overview()).account.available - before).toBe(12)
  expect(town.audit()).toEqual([])
})

test('a day left out begins a new row', async () => {
  town.cloud.clock.advance(DAY_MS)
  expect((await overview()).signIn).toMatchObject({ doneToday: false, days: 0 })
  expect(await signIn()).toMatchObject({ points: 1, days: 1 })
  expect((await overview()).signIn).toEqual({ doneToday: true, days: 1, points: 1 })
})

test('a day whose total is reached pays nothing and still counts in the row', async () => {
  town.cloud.clock.advance(DAY_MS)
  const { memberId } = dataOf(await town.as('lin').call('member.whoAmI', {})).member ?? { memberId: '' }
  const dayKey = '2026-12-10'
  await town.cloud.database.update(
    'pointsAccounts',
    { _id: memberId },
    { $set: { day: { dayKey, total: 30, byRule: {} } } },
  )
  expect(await signIn()).toMatchObject({ points: 0, days: 2 })
  expect((await overview()).signIn).toMatchObject({ doneToday: true, days: 2 })
})

test('the statement is filtered by direction and month', async () => {
  await town.redeem('lin', 'towel')
  const lines = async (filter: { direction?: 'in' | 'out'; month?: string }) =>
    dataOf(await town.as('lin').call('points.statement', { filter })).entries
  expect((await lines({ direction: 'out' })).map(({ kind }) => kind)).toEqual(['hold'])
  expect((await lines({ direction: 'in' })).every(({ delta }) => delta > 0)).toBe(true)
  expect(await lines({ month: '2026-12', direction: 'out' })).toHaveLength(1)
  expect((await lines({ month: '2026-12' })).length).toBe(9)
  expect(await lines({ month: '2025-01' })).toEqual([])
})

test('a clock that goes back over midnight, or on over the year’s end, pays each day once', async () => {
  const paidOn = () => town.cloud.database.count('pointsEntries', { group: 'SIGN_IN' })
  town.cloud.clock.set(Date.parse('2027-01-01T00:20:00+08:00'))
  const before = paidOn()
  await signIn()
  expect(paidOn()).toBe(before + 1)
  town.cloud.clock.advance(-3_600_000)
  await signIn()
  const yesterday = paidOn()
  await signIn()
  town.cloud.clock.advance(3_600_000)
  await signIn()
  expect(paidOn()).toBe(yesterday)
  expect(town.audit()).toEqual([])
})
