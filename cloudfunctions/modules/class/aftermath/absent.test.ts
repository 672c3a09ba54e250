import { aClassToday, checkInBy } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const town = townOfFile({ bound: ['lin', 'he'] })
afterEach(() => expect(town.audit()).toEqual([]))

const pass = async (ms: number): Promise<void> => {
  town.cloud.clock.advance(ms)
  await town.cloud.fireTimers('timers')
}
const toldOf = (kind: string) => town.cloud.database.find('notices', { kind })
const standing = async (sessionId: string, handle = 'lin') =>
  dataOf(await town.as(handle).call('class.session', { sessionId })).standing?.state
const points = async () => dataOf(await town.as('lin').call('points.overview', {}))
const seatOf = async (sessionId: string) =>
  dataOf(await town.as('sun').call('class.roll', { sessionId })).roll[0]
const excuse = async (sessionId: string, handle = 'sun') => {
  const enrolmentId = (await seatOf(sessionId))?.enrolmentId ?? ''
  return town.as(handle).mutate('class.excuse', { enrolmentId, reason: '生病' })
}

test('who did not come is told at the end, and has missed the class two days later, once', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he'])
  dataOf(await checkInBy(town, 'he', sessionId))
  await pass(3 * HOUR)
  await pass(HOUR)
  expect(toldOf('classAbsent')).toMatchObject([{ subjectId: sessionId }])
  expect([await standing(sessionId), toldOf('classMissed')]).toEqual(['seated', []])
  for (const ms of [2 * DAY, HOUR, DAY]) await pass(ms)
  expect([await standing(sessionId), await standing(sessionId, 'he')]).toEqual(['missed', 'attended'])
  expect(toldOf('classMissed')).toMatchObject([{ facts: { points: 5, times: 1 } }])
  const { account, entries } = await points()
  expect(account.available).toBe(15)
  expect(entries[0]).toMatchObject({
    ruleCode: 'NO_SHOW',
    delta: -5,
    source: { type: 'class', id: sessionId },
  })
})

test('the desk excuses with a reason until then, and not afterwards', async () => {
  const [first, second] = [await aClassToday(town, ['lin']), await aClassToday(town, ['lin'])]
  await pass(DAY)
  expect(codeOf(await excuse(first.sessionId, 'qian'))).toBe('FORBIDDEN')
  expect(codeOf(await excuse(first.sessionId, 'hu'))).toBe('NOT_FOUND')
  expect(dataOf(await excuse(first.sessionId)).state).toBe('excused')
  await pass(2 * DAY)
  expect([await standing(first.sessionId), await standing(second.sessionId)]).toEqual(['excused', 'missed'])
  expect(codeOf(await excuse(second.sessionId))).toBe('ROLL_CLOSED')
  expect((await points()).account.available).toBe(15)
})

test('nobody excuses himself', async () => {
  const { sessionId } = await aClassToday(town, ['sun'])
  expect(codeOf(await excuse(sessionId))).toBe('OWN_ATTENDANCE')
  expect(dataOf(await excuse(sessionId, 'lu')).state).toBe('excused')
})

test('three absences of a year keep from enrolling for ninety days', async () => {
  for (let times = 0; times < 3; times += 1) await aClassToday(town, ['lin'])
  await pass(3 * DAY)
  expect(toldOf('classMissed')).toHaveLength(3)
  expect(toldOf('classBlocked')).toMatchObject([{ facts: { times: 3 } }])
  const { sessionId } = await aClassToday(town, ['he'])
  const enrol = (id: string) => town.as('lin').mutate('class.enrol', { sessionId: id })
  expect(codeOf(await enrol(sessionId))).toBe('ENROLMENT_BLOCKED')
  town.cloud.clock.advance(91 * DAY)
  expect(dataOf(await enrol((await aClassToday(town, ['he'])).sessionId)).state).toBe('seated')
})

test('a class that was called off is missed by nobody', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  dataOf(await town.as('sun').mutate('class.callOff', { sessionId, reason: '教室停电' }))
  await pass(4 * DAY)
  expect([toldOf('classAbsent'), toldOf('classMissed')]).toEqual([[], []])
  expect((await points()).account.available).toBe(20)
})
