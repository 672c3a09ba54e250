import { dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile()
let memberId: string
beforeAll(async () => {
  town.cloud.clock.set(Date.parse('2026-12-30T12:00:00+08:00'))
  memberId = (await town.bind('lin')).memberId
})

const day = (text: string) => town.cloud.clock.set(Date.parse(`${text}+08:00`))
const fire = () => town.cloud.fireTimers('timers')
const overview = async () => dataOf(await town.as('lin').call('points.overview', {}))
const expiries = () => town.cloud.database.find('pointsEntries', { kind: 'expiry', memberId })
const reminders = () => town.cloud.database.count('notices', { kind: 'pointsExpiring', memberId })

test('points of a year count until the last moment of 31 March, and are written off once', async () => {
  day('2027-03-31T23:50:00')
  await fire()
  expect((await overview()).account).toMatchObject({ available: 20, honour: 20 })
  day('2027-04-01T00:00:01')
  expect((await overview()).account).toMatchObject({ available: 0, honour: 20, lots: [] })
  expect(expiries()).toEqual([])
  await fire()
  await fire()
  expect(expiries()).toMatchObject([{ memberId, delta: -20, balanceAfter: 0, direction: 'out' }])
  expect((await overview()).account).toMatchObject({ available: 0, honour: 20 })
  expect(town.audit()).toEqual([])
})

test('the next movement writes off what has expired, before the job comes by', async () => {
  day('2027-04-01T08:00:00')
  dataOf(await town.as('lin').mutate('points.signIn', {}))
  const { account, entries } = await overview()
  expect(entries.map(({ kind, delta, balanceAfter }) => [kind, delta, balanceAfter])).toEqual([
    ['earning', 1, 1],
    ['expiry', -20, 0],
    ['earning', 20, 20],
  ])
  expect(account).toMatchObject({ available: 1, honour: 21 })
  await fire()
  expect(expiries()).toHaveLength(1)
  expect(town.audit()).toEqual([])
})

test('held points keep their lot, and come back for at least 30 days', async () => {
  day('2027-03-30T12:00:00')
  const { voucherId } = await town.redeem('lin', 'towel')
  day('2027-04-01T12:00:00')
  await fire()
  expect(expiries()).toMatchObject([{ delta: -5 }])
  dataOf(await town.as('lin').mutate('mall.cancel', { voucherId }))
  const { account } = await overview()
  expect(account).toMatchObject({ available: 15, held: 0, lots: [{ year: 2027, left: 15 }] })
  expect(town.audit()).toEqual([])
})

test('a member is told a month before and a week before, once each', async () => {
  const toldOn = async (text: string) => {
    day(`${text}T12:00:00`)
    await fire()
    await fire()
    return reminders()
  }
  expect(await toldOn('2027-02-28')).toBe(0)
  expect(await toldOn('2027-03-02')).toBe(1)
  expect(await toldOn('2027-03-15')).toBe(1)
  expect(await toldOn('2027-03-25')).toBe(2)
  expect(await toldOn('2027-03-30')).toBe(2)
  expect(town.cloud.database.find('notices', { kind: 'pointsExpiring', memberId })).toMatchObject([
    { memberId, facts: { points: 20, expiresAt: Date.parse('2027-03-31T23:59:59.999+08:00') } },
    { memberId },
  ])
})
