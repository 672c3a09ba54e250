import { aClassToday, checkInBy, scanned } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const HOUR = 3_600_000
const DAY = 24 * HOUR
/** A course whose replays take seconds, and no quiz is asked for. */
const COURSE = { courseId: 'electric' }
const LESSONS = ['electric-1', 'electric-2', 'electric-3']

const town = townOfFile({ bound: ['lin', 'he'] })
afterEach(() => expect(town.audit()).toEqual([]))

const turn = () => town.cloud.fireTimers('timers')
const ask = (needsHours: number) =>
  town.cloud.database.update(
    'courses',
    { _id: 'electric' },
    { $set: { finish: { offered: true, needsQuiz: false, needsHours } } },
  )
const watchAll = async (handle: string) => {
  for (const lessonId of LESSONS) {
    const seconds = Number(town.cloud.database.get('lessons', lessonId)?.durationSeconds)
    await town.watch(handle, lessonId, 0, seconds)
  }
}
const standing = async (handle = 'lin') => dataOf(await town.as(handle).call('certificate.standing', COURSE))
const certificatesOf = async (handle: string) =>
  dataOf(await town.as(handle).call('certificate.mine', {})).certificates.length
/** The members come to a class, study for two hours, and check out. */
const study = async (handles: readonly string[], changed = {}): Promise<string> => {
  const { sessionId } = await aClassToday(town, handles, changed)
  for (const handle of handles) dataOf(await checkInBy(town, handle, sessionId))
  town.cloud.clock.advance(2.5 * HOUR)
  for (const handle of handles)
    dataOf(
      await town.as(handle).mutate('class.checkOut', { sessionId, seen: await scanned(town, sessionId) }),
    )
  return sessionId
}
/** The roll is closed, and the timer comes by. */
const settle = async () => {
  town.cloud.clock.advance(2 * DAY)
  await turn()
}

test('the certificate comes with the hours that were missing, once the roll is closed', async () => {
  await ask(2)
  await watchAll('lin')
  await turn()
  expect(await standing()).toMatchObject({
    lessons: { asked: 3, done: 3 },
    quiz: { asked: false },
    minutes: { asked: 120, done: 0 },
    certificateId: null,
  })
  await study(['lin'])
  await turn()
  expect(await certificatesOf('lin')).toBe(0)
  await settle()
  expect(await certificatesOf('lin')).toBe(1)
  expect(await standing()).toMatchObject({
    minutes: { done: 120 },
    certificateId: expect.any(String),
  })
})

test('hours alone bring none', async () => {
  await ask(2)
  await study(['lin'])
  await settle()
  expect(await standing()).toMatchObject({ lessons: { done: 0 }, minutes: { done: 120 } })
  expect(await certificatesOf('lin')).toBe(0)
})

test('who did not come has no hours, nor has anybody those of another', async () => {
  await ask(2)
  await watchAll('he')
  const { sessionId } = await aClassToday(town, ['lin', 'he'])
  dataOf(await checkInBy(town, 'lin', sessionId))
  town.cloud.clock.advance(2.5 * HOUR)
  await settle()
  expect((await standing('he')).minutes.done).toBe(0)
  expect(await certificatesOf('he')).toBe(0)
  // He did not check out: half of it.
  expect((await standing('lin')).minutes.done).toBe(60)
})

test('a class of another course does not count for this one', async () => {
  await ask(2)
  await study(['lin'], { courseId: 'caliper', lessonId: null })
  await settle()
  expect((await standing()).minutes.done).toBe(0)
})

test('whom the desk signed in and out by hand has his hours too', async () => {
  await ask(2)
  const { sessionId } = await aClassToday(town, ['lin'])
  town.cloud.clock.advance(3 * HOUR)
  const { roll } = dataOf(await town.as('sun').call('class.roll', { sessionId }))
  const enrolmentId = roll[0]?.enrolmentId ?? ''
  const sign = (act: 'in' | 'out') =>
    town.as('sun').mutate('class.signFor', { enrolmentId, act, reason: '手机没电' })
  dataOf(await sign('in'))
  dataOf(await sign('out'))
  await settle()
  expect((await standing()).minutes.done).toBe(120)
})

test('a class counts once, whatever happens to it afterwards', async () => {
  await ask(3)
  const sessionId = await study(['lin'])
  town.cloud.clock.advance(HOUR)
  dataOf(await town.as('sun').mutate('class.close', { sessionId, record: '讲了漏电保护器。' }))
  await settle()
  await settle()
  // A mark that was set again, by whatever hand, finds the class counted.
  await town.cloud.database.update('enrolments', { sessionId }, { $set: { toCount: 1 } })
  await turn()
  expect((await standing()).minutes.done).toBe(120)
  await study(['lin'])
  await settle()
  expect((await standing()).minutes.done).toBe(240)
})

test('a run that is cut anywhere counts each class once', async () => {
  await ask(2)
  await watchAll('lin')
  await study(['lin', 'he'])
  town.cloud.clock.advance(2 * DAY)
  for (const collection of ['enrolments', 'studies', 'certificates']) {
    town.cloud.setFaults((request) => (request.collection === collection ? { kind: 'killBefore' } : null))
    await town.cloud.fireTimers('timers').catch(() => undefined)
    town.cloud.setFaults(null)
    town.cloud.clock.advance(HOUR)
  }
  await turn()
  expect((await standing('lin')).minutes.done).toBe(120)
  expect((await standing('he')).minutes.done).toBe(120)
  expect(await certificatesOf('lin')).toBe(1)
})

test('whoever checked in for a class that was called off has studied nothing', async () => {
  await ask(2)
  const { sessionId } = await aClassToday(town, ['lin'])
  dataOf(await checkInBy(town, 'lin', sessionId))
  dataOf(await town.as('sun').mutate('class.callOff', { sessionId, reason: '停电' }))
  town.cloud.clock.advance(3 * HOUR)
  await turn()
  await settle()
  expect((await standing()).minutes.done).toBe(0)
})

test('conditions are asked for before anybody is a member, and only of a published course', async () => {
  await ask(2)
  expect(dataOf(await town.as(town.hire(1)[0] ?? '').call('certificate.standing', COURSE))).toMatchObject({
    offered: true,
    minutes: { asked: 120, done: 0 },
    certificateId: null,
  })
  await town.cloud.database.update('courses', { _id: 'electric' }, { $set: { state: 'draft' } })
  expect(codeOf(await town.as('lin').call('certificate.standing', COURSE))).toBe('NOT_FOUND')
})
