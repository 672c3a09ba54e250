import { toFullHour } from '../../../../e2e/to-full-hour'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile({ bound: ['lin'] })

const WEEK_MS = 7 * 86_400_000
const writeOff = (code: string, handle = 'qian') => town.as(handle).mutate('mall.writeOff', { code })
const check = (code: string, handle = 'qian') => town.as(handle).call('mall.check', { code })
const account = async () => dataOf(await town.as('lin').call('points.overview', {})).account

test('the verifier sees what it is and whose, and the held points are spent', async () => {
  const { voucherId, code } = await town.redeem('lin', 'towel')
  expect(dataOf(await check(code))).toMatchObject({
    voucherId,
    title: '纯棉毛巾',
    memberNameMasked: '林*舟',
    state: 'issued',
    progress: {
      history: [{ step: 'redeem', by: 'owner' }],
      open: [{ step: 'writeOff', irreversible: true }],
      next: { by: ['verifier'], otherwise: '过期' },
    },
  })
  expect(dataOf(await writeOff(code))).toMatchObject({ voucherId, title: '纯棉毛巾' })
  expect(await account()).toMatchObject({ available: 5, held: 0, honour: 20 })
  expect(town.cloud.database.get('stocks', 'towel')).toMatchObject({ remaining: 59 })
  const { state, progress } = dataOf(await check(code))
  expect(state).toBe('used')
  expect(progress).toMatchObject({
    history: [{ step: 'redeem' }, { step: 'writeOff' }],
    open: [],
    next: null,
  })
  expect(codeOf(await writeOff(code))).toBe('VOUCHER_USED')
  const audited = town.cloud.database.find('auditEntries', { subjectId: voucherId })
  expect(audited.map(({ procedure }) => procedure)).toEqual(['mall.writeOff'])
})

test('two verifiers at once hand out one reward', async () => {
  await town.grant('feng', { role: 'verifier', scopeId: 'hq-desk' })
  const { code } = await town.redeem('lin', 'towel')
  const answers = await Promise.all(['qian', 'feng', 'qian', 'feng'].map((handle) => writeOff(code, handle)))
  expect(answers.filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect(new Set(answers.filter(({ reply }) => !reply.ok).map(codeOf))).toEqual(new Set(['VOUCHER_USED']))
  expect(town.cloud.database.get('stocks', 'towel')).toMatchObject({ remaining: 59 })
})

test('another pick-up point’s voucher answers like a code that is none', async () => {
  const { code } = await town.redeem('lin', 'towel', 'yizhou-gate')
  // The first try of a minute opens the count of tries, which takes one request more.
  await writeOff('33333333')
  const foreign = await writeOff(code)
  const missing = await writeOff('22222222')
  expect([codeOf(foreign), codeOf(missing)]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  expect(foreign.meter.requests).toBe(missing.meter.requests)
  expect([codeOf(await check(code)), codeOf(await check('22222222'))]).toEqual(['NOT_FOUND', 'NOT_FOUND'])
  expect(dataOf(await writeOff(code, 'feng')).title).toBe('纯棉毛巾')
})

test.each(['lin', 'sun', 'hu'])('%s, who is no verifier, may neither look nor write off', async (handle) => {
  const { code } = await town.redeem('lin', 'towel')
  expect([codeOf(await check(code, handle)), codeOf(await writeOff(code, handle))]).toEqual([
    'FORBIDDEN',
    'FORBIDDEN',
  ])
})

test('a role that is taken away no longer counts at the next call', async () => {
  const { code } = await town.redeem('lin', 'towel')
  expect(dataOf(await check(code)).state).toBe('issued')
  await town.grant('qian')
  expect([codeOf(await check(code)), codeOf(await writeOff(code))]).toEqual(['FORBIDDEN', 'FORBIDDEN'])
  expect(dataOf(await town.as('qian').call('member.whoAmI', {})).roles).toEqual([])
})

test('a verifier does not write off his own voucher', async () => {
  const { code } = await town.redeem('qian', 'towel')
  expect(codeOf(await writeOff(code, 'qian'))).toBe('FORBIDDEN')
  expect(dataOf(await check(code, 'qian')).progress.open).toEqual([])
})

test('guessing codes ends after sixty tries in a minute', async () => {
  const { code } = await town.redeem('lin', 'towel')
  toFullHour(town)
  for (let at = 0; at < 60; at += 1) expect(codeOf(await check('22222222'))).toBe('NOT_FOUND')
  expect(codeOf(await check(code))).toBe('TOO_OFTEN')
  town.cloud.clock.advance(60_000)
  expect(dataOf(await check(code)).state).toBe('issued')
})

test('cancelled and lapsed vouchers are told apart', async () => {
  const cancelled = await town.redeem('lin', 'towel')
  dataOf(await town.as('lin').mutate('mall.cancel', { voucherId: cancelled.voucherId }))
  expect(codeOf(await writeOff(cancelled.code))).toBe('VOUCHER_VOID')
  const late = await town.redeem('lin', 'towel')
  town.cloud.clock.advance(WEEK_MS)
  expect(codeOf(await writeOff(late.code))).toBe('VOUCHER_LAPSED')
  expect(dataOf(await check(late.code)).state).toBe('lapsed')
})
