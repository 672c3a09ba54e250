import { dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })
beforeAll(async () => {
  await town.enrich('lin', 500)
})

const HOUR = 3_600_000
const told = () => town.cloud.database.find('notices', { kind: 'voucherLapsing' })
const run = () => town.cloud.fireTimers('timers')

test('a day before a voucher lapses its member is told, once', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(6 * 24 * HOUR - 2 * HOUR)
  await run()
  expect(told()).toEqual([])
  town.cloud.clock.advance(3 * HOUR)
  await run()
  town.cloud.clock.advance(3 * HOUR)
  await run()
  expect(told()).toMatchObject([{ subjectId: voucherId }])
  expect(dataOf(await town.as('lin').call('inbox.items', {})).items).toMatchObject([
    { title: '兑换券快到期', act: '出示兑换券' },
  ])
})

test('of a voucher that was used or cancelled nobody is reminded', async () => {
  const { code } = await town.redeem('lin', 'towel')
  const { voucherId } = await town.redeem('lin', 'towel')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))
  dataOf(await town.as('lin').mutate('mall.cancel', { voucherId }))
  town.cloud.clock.advance(6 * 24 * HOUR + HOUR)
  await run()
  expect(told()).toEqual([])
})
