import type { SwitchableModule } from '@contract/modules'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

/** Reads may remember a switch for this long. */
const CACHE_MS = 30_000
const turn = (module: SwitchableModule, on: boolean, by = 'sun') =>
  town.as(by).mutate('organisation.switchModule', { module, on })
const redeem = () => town.as('lin').mutate('mall.redeem', { rewardId: 'towel', pickUpPointId: 'hq-desk' })
const read = () => town.as('lin').call('mall.catalogue', {})

test('off refuses writes at once and reads within half a minute; on again opens them', async () => {
  dataOf(await read())
  dataOf(await turn('mall', false))
  expect(codeOf(await redeem())).toBe('MODULE_OFF')
  town.cloud.clock.advance(CACHE_MS)
  expect(codeOf(await read())).toBe('MODULE_OFF')
  dataOf(await turn('mall', true))
  expect(dataOf(await redeem()).code).toBeTruthy()
  town.cloud.clock.advance(CACHE_MS)
  expect((await read()).reply.ok).toBe(true)
})

test('the screens are told what is off, and show nothing of it', async () => {
  await town.redeem('lin', 'towel')
  await town.watch('lin', 'electric-1', 0, 10)
  for (const module of ['mall', 'replay', 'course'] as const) dataOf(await turn(module, false))
  town.cloud.clock.advance(CACHE_MS)
  const home = dataOf(await town.as('lin').call('home.overview', {}))
  const me = dataOf(await town.as('lin').call('member.whoAmI', {}))
  expect([...home.modulesOff].sort()).toEqual(['course', 'mall', 'replay'])
  expect(me.modulesOff).toEqual(home.modulesOff)
  expect(home).toMatchObject({ continueWatching: null, newest: [], nextReward: null })
  expect(home.open.vouchers).toBe(0)
})

test('only admins switch, what nobody could get in without has no switch, and who did it is written down', async () => {
  expect(codeOf(await turn('mall', false, 'lin'))).toBe('FORBIDDEN')
  for (const module of ['home', 'member', 'organisation', 'nothing']) {
    const answer = await town
      .as('sun')
      .send('organisation.switchModule', { module, on: false }, 'switch-key-000001')
    expect(codeOf(answer)).toBe('INVALID_INPUT')
  }
  dataOf(await turn('mall', false))
  const audited = town.cloud.database.find('auditEntries', { subjectId: 'mall-off' })
  expect(audited.map(({ procedure, role }) => [procedure, role])).toEqual([
    ['organisation.switchModule', 'admin'],
  ])
})

test('a tenant switches for itself alone', async () => {
  await town.bind('shen')
  dataOf(await turn('mall', false))
  town.cloud.clock.advance(CACHE_MS)
  expect((await town.as('shen').call('mall.catalogue', {})).reply.ok).toBe(true)
  const { modules } = dataOf(await town.as('sun').call('organisation.switches', {}))
  expect(modules.filter(({ on }) => !on).map(({ module }) => module)).toEqual(['mall'])
})
