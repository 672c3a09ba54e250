import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'
import { dayKeyOf } from '../../../kernel/day-key'

const town = townOfFile({ bound: ['lin'] })
beforeAll(async () => {
  await town.enrich('lin', 1_000)
})
afterEach(() => expect(town.audit()).toEqual([]))

const DAY_MS = 86_400_000
const today = () => dayKeyOf(town.cloud.clock.now())
const sheet = async (pickUpPointId: string, day = today()) =>
  dataOf(await town.as('sun').call('mall.closing', { pickUpPointId, day }))

test('a day’s sheet counts what was issued, used, cancelled and still waits, by reward', async () => {
  const handed = await town.redeem('lin', 'towel')
  const dropped = await town.redeem('lin', 'towel')
  await town.redeem('lin', 'cup')
  await town.redeem('lin', 'gloves', 'yizhou-gate')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code: handed.code }))
  dataOf(await town.as('lin').mutate('mall.cancel', { voucherId: dropped.voucherId }))

  const closing = await sheet('hq-desk')
  expect(closing.pickUpPointName).toBe('总院服务台')
  const remaining = (rewardId: string) => town.cloud.database.get('stocks', rewardId)?.remaining
  const byReward = Object.fromEntries(closing.rows.map((row) => [row.rewardId, row]))
  expect(byReward).toEqual({
    towel: {
      ...{ rewardId: 'towel', title: '纯棉毛巾', issued: 2, used: 1, cancelled: 1, lapsed: 0, waiting: 0 },
      remaining: remaining('towel'),
    },
    cup: {
      ...{ rewardId: 'cup', title: expect.any(String), issued: 1, used: 0, cancelled: 0, lapsed: 0 },
      ...{ waiting: 1, remaining: remaining('cup') },
    },
  })
  expect((await sheet('yizhou-gate')).rows).toMatchObject([{ rewardId: 'gloves', issued: 1, waiting: 1 }])
  // What happened today stands on no other day's sheet; what waits does.
  const yesterday = dayKeyOf(town.cloud.clock.now() - DAY_MS)
  expect((await sheet('hq-desk', yesterday)).rows).toMatchObject([
    { rewardId: 'cup', issued: 0, used: 0, cancelled: 0, waiting: 1 },
  ])
})

test('what lapses is counted on the day on which its points went back', async () => {
  await town.redeem('lin', 'towel')
  town.cloud.clock.advance(8 * DAY_MS)
  await town.cloud.fireTimers('timers')
  expect((await sheet('hq-desk')).rows).toMatchObject([{ issued: 0, lapsed: 1, waiting: 0 }])
})

test('differences stand on the sheet of the day on which they came to light', async () => {
  const { voucherId, code } = await town.redeem('lin', 'towel')
  const atDesk = { pickUpPointId: 'hq-desk', over: false }
  const { leaseId, takenAt } = dataOf(await town.as('qian').mutate('mall.takeLease', atDesk))
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  dataOf(await town.as('qian').mutate('mall.settleHanded', { voucherId, leaseId, handedAt: takenAt }))
  expect((await sheet('hq-desk')).differences).toMatchObject([{ voucherId, why: 'used' }])
  expect((await sheet('yizhou-gate')).differences).toEqual([])
  expect((await sheet('hq-desk', dayKeyOf(town.cloud.clock.now() - DAY_MS))).differences).toEqual([])
  expect((await sheet('hq-desk', dayKeyOf(town.cloud.clock.now() + DAY_MS))).differences).toEqual([])
})

test('a pick-up point that does not exist, and somebody who is no admin, see nothing', async () => {
  const input = { pickUpPointId: 'nowhere', day: today() }
  expect(codeOf(await town.as('sun').call('mall.closing', input))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('lin').call('mall.closing', input))).toBe('FORBIDDEN')
})
