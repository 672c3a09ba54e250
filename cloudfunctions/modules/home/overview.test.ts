import { aClass } from '../../../e2e/a-class'
import { dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const town = townOfFile()

const home = async (handle = 'lin') => dataOf(await town.as(handle).call('home.overview', {}))

test('somebody who is not bound has no goal and nothing open', async () => {
  expect(await home('gu')).toMatchObject({ nextReward: null, open: { vouchers: 0, tickets: 0, answered: 0 } })
})

test('who has an office is told that others’ things wait in his todos, nobody else', async () => {
  await town.bind('lin')
  expect([(await home('sun')).decides, (await home('lin')).decides, (await home('gu')).decides]).toEqual([
    ...[true, false, false],
  ])
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

test('what is open is counted until it is settled, and what is answered waits for the member', async () => {
  await town.bind('lin')
  const { code } = await town.redeem('lin', 'towel')
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  expect((await home()).open).toEqual({ vouchers: 1, tickets: 1, answered: 0 })
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '下周开放' }))
  expect((await home()).open).toEqual({ vouchers: 1, tickets: 1, answered: 1 })
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  dataOf(await town.as('sun').mutate('feedback.close', { ticketId }))
  expect((await home()).open).toEqual({ vouchers: 0, tickets: 0, answered: 0 })
})

test('the next class is the soonest that is neither over nor left', async () => {
  await town.bind('lin')
  const now = town.cloud.clock.now()
  const last = await aClass(town, { startsAt: now + 4 * DAY })
  const later = await aClass(town, { startsAt: now + 3 * DAY })
  const sooner = await aClass(town, { startsAt: now + 2 * DAY, capacity: 1 })
  expect((await home()).nextClass).toBeNull()
  dataOf(await town.as('sun').mutate('class.enrol', sooner))
  for (const one of [last, later, sooner]) dataOf(await town.as('lin').mutate('class.enrol', one))
  expect((await home()).nextClass).toMatchObject({ ...sooner, state: 'waiting', startsAt: now + 2 * DAY })
  dataOf(await town.as('sun').mutate('class.leave', sooner))
  expect((await home()).nextClass).toMatchObject({ ...sooner, state: 'seated' })
  dataOf(await town.as('lin').mutate('class.leave', later))
  town.cloud.clock.set(now + 2 * DAY + HOUR)
  expect((await home()).nextClass).toMatchObject(sooner)
  town.cloud.clock.set(now + 2 * DAY + 2 * HOUR)
  expect((await home()).nextClass).toMatchObject(last)
})

test('a voucher past its time is no longer open', async () => {
  await town.bind('lin')
  await town.redeem('lin', 'towel')
  town.cloud.clock.advance(7 * 86_400_000)
  expect((await home()).open.vouchers).toBe(0)
})
