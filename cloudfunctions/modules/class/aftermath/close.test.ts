import { aClassToday, checkInBy, scanned } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const town = townOfFile({ bound: ['lin', 'he'] })
let teacherId: string
beforeAll(async () => {
  teacherId = String(town.cloud.database.find('members', { name: '林小舟' })[0]?._id)
  town.cloud.clock.advance(DAY)
})
afterEach(() => expect(town.audit()).toEqual([]))

const record = '讲了漏电保护器。\n大家练了接线。'
const close = (sessionId: string, handle = 'lin') =>
  town.as(handle).mutate('class.close', { sessionId, record })
const teachEntries = async () =>
  dataOf(await town.as('lin').call('points.overview', {}))
    .entries.filter(({ ruleCode }) => ruleCode === 'TEACH')
    .map(({ delta }) => delta)

/** A class of `lin` to which so many come; it begins in half an hour and lasts two. */
const classWith = async (people: number): Promise<string> => {
  const handles = town.hire(people)
  for (const handle of handles) await town.bind(handle)
  const { sessionId } = await aClassToday(town, handles, { teacherId })
  for (const handle of handles) dataOf(await checkInBy(town, handle, sessionId))
  return sessionId
}

test('the teacher closes his class, with who came, and is paid once where ten came', async () => {
  const sessionId = await classWith(10)
  town.cloud.clock.advance(3 * HOUR)
  const done = dataOf(await close(sessionId))
  // Nobody checked out: half of two hours each.
  expect(done).toMatchObject({ state: 'closed', attended: 10, studyMinutes: 600, teacherPoints: 50 })
  expect(codeOf(await close(sessionId, 'sun'))).toBe('WRONG_STATE')
  expect(await teachEntries()).toEqual([50])
  const desk = dataOf(await town.as('sun').call('class.deskSession', { sessionId }))
  expect(desk.record).toEqual({ attended: 10, studyMinutes: 600, closedByMasked: '林*舟' })
  expect(desk.progress.history.at(-1)).toMatchObject({ step: 'close', by: 'teacher', reason: record })
  const { sessions } = dataOf(await town.as('sun').call('class.desk', { state: 'closed' }))
  expect(sessions).toMatchObject([{ sessionId, capacity: 30 }])
})

test('with fewer the class is closed all the same, and pays nothing', async () => {
  const sessionId = await classWith(1)
  town.cloud.clock.advance(3 * HOUR)
  expect(dataOf(await close(sessionId, 'sun'))).toMatchObject({ attended: 1, teacherPoints: 0 })
  expect(await teachEntries()).toEqual([])
})

test('a class is closed after its end, once members have had time to check out', async () => {
  const { sessionId } = await aClassToday(town, ['he'], { teacherId })
  dataOf(await checkInBy(town, 'he', sessionId))
  expect(codeOf(await close(sessionId))).toBe('WRONG_STATE')
  town.cloud.clock.advance(150 * MINUTE)
  expect(codeOf(await close(sessionId))).toBe('STILL_CHECKING_OUT')
  dataOf(await town.as('he').mutate('class.checkOut', { sessionId, seen: await scanned(town, sessionId) }))
  town.cloud.clock.advance(30 * MINUTE)
  expect(codeOf(await close(sessionId, 'he'))).toBe('NOT_FOUND')
  // The timer has not come by since it was open.
  expect(town.cloud.database.get('classSessions', sessionId)?.state).toBe('open')
  const { progress } = dataOf(await town.as('lin').call('class.deskSession', { sessionId }))
  expect(progress.open.map(({ step }) => step)).toEqual(['close'])
  expect(dataOf(await close(sessionId))).toMatchObject({ attended: 1, studyMinutes: 120 })
  await town.cloud.fireTimers('timers')
  expect(town.cloud.database.get('classSessions', sessionId)?.state).toBe('closed')
})
