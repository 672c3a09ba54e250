import { aClass, aPlannedClass, newClass } from '../../../../e2e/a-class'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const HOUR = 3_600_000
const DAY = 24 * HOUR

const town = townOfFile({ bound: ['lin'] })
let now: number
beforeAll(async () => {
  now = town.cloud.clock.now()
})

const enrol = (sessionId: string) => town.as('lin').mutate('class.enrol', { sessionId })
const plan = (changed: Parameters<typeof newClass>[1]) =>
  town.as('sun').mutate('class.plan', newClass(now, changed))
const look = async (sessionId: string) => dataOf(await town.as('lin').call('class.session', { sessionId }))

test('a session that is only planned is not there for members', async () => {
  const { sessionId } = await aPlannedClass(town)
  expect(codeOf(await town.as('lin').call('class.session', { sessionId }))).toBe('NOT_FOUND')
  expect(codeOf(await enrol(sessionId))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('lin').mutate('class.leave', { sessionId }))).toBe('NOT_FOUND')
  expect(dataOf(await town.as('lin').call('class.sessions', {})).sessions).toEqual([])
  dataOf(await town.as('sun').mutate('class.open', { sessionId }))
  expect(dataOf(await town.as('lin').call('class.sessions', {})).sessions).toMatchObject([{ sessionId }])
})

test('times that do not follow each other are refused', async () => {
  const startsAt = now + DAY
  const wrong = [
    { startsAt, endsAt: startsAt },
    { startsAt, endsAt: startsAt + 13 * HOUR },
    { startsAt, signUpUntil: startsAt + 1 },
    { startsAt, signUpUntil: now },
    { startsAt: now + 400 * DAY },
  ]
  for (const changed of wrong) expect(codeOf(await plan(changed))).toBe('TIMES_WRONG')
  expect(codeOf(await plan({ courseId: 'nothing' }))).toBe('NOT_FOUND')
  expect(codeOf(await plan({ lessonId: 'caliper-1' }))).toBe('NOT_FOUND')
  await town.cloud.database.update('courses', { _id: 'electric' }, { $set: { state: 'withdrawn' } })
  expect(codeOf(await plan({}))).toBe('COURSE_NOT_PUBLISHED')
})

test('classes at the same time are shown before enrolling, those that follow each other are not', async () => {
  const startsAt = now + 5 * DAY
  const first = await aClass(town, { startsAt })
  const during = await aClass(town, { startsAt: startsAt + HOUR })
  const after = await aClass(town, { startsAt: startsAt + 2 * HOUR })
  dataOf(await enrol(first.sessionId))
  expect((await look(first.sessionId)).conflicts).toEqual([])
  expect((await look(during.sessionId)).conflicts).toMatchObject([{ sessionId: first.sessionId }])
  expect((await look(after.sessionId)).conflicts).toEqual([])
  dataOf(await town.as('lin').mutate('class.leave', { sessionId: first.sessionId }))
  expect((await look(during.sessionId)).conflicts).toEqual([])
})

test('enrolling ends at its moment, and so does giving a seat back', async () => {
  const startsAt = now + 3 * DAY
  const { sessionId } = await aClass(town, { startsAt, signUpUntil: startsAt - 12 * HOUR, cancelHours: 24 })
  dataOf(await enrol(sessionId))
  town.cloud.clock.set(startsAt - 24 * HOUR)
  expect(codeOf(await town.as('lin').mutate('class.leave', { sessionId }))).toBe('TOO_LATE_TO_LEAVE')
  town.cloud.clock.set(startsAt - 12 * HOUR)
  expect(codeOf(await town.as('sun').mutate('class.enrol', { sessionId }))).toBe('SIGN_UP_OVER')
  town.cloud.clock.set(startsAt)
  expect(codeOf(await town.as('sun').mutate('class.enrol', { sessionId }))).toBe('NOT_OPEN')
  const late = await aPlannedClass(town)
  town.cloud.clock.advance(11 * DAY)
  expect(codeOf(await town.as('sun').mutate('class.open', late))).toBe('SIGN_UP_OVER')
})

test('a session begins and ends by the clock, before and after the timer has come by', async () => {
  const startsAt = now + DAY
  const { sessionId } = await aClass(town, { startsAt })
  const stored = () => town.cloud.database.get('classSessions', sessionId)?.state
  town.cloud.clock.set(startsAt)
  expect((await look(sessionId)).session.state).toBe('started')
  expect(stored()).toBe('open')
  town.cloud.clock.set(startsAt + 2 * HOUR)
  expect((await look(sessionId)).session.state).toBe('ended')
  await town.cloud.fireTimers('timers')
  expect(stored()).toBe('ended')
  const { sessions } = dataOf(await town.as('sun').call('class.desk', { state: 'ended' }))
  expect(sessions).toMatchObject([{ sessionId, capacity: 30 }])
})

test('who has a seat is reminded once, a day before; who waits is not', async () => {
  const startsAt = now + 3 * DAY
  const { sessionId } = await aClass(town, { startsAt, capacity: 1 })
  dataOf(await enrol(sessionId))
  dataOf(await town.as('sun').mutate('class.enrol', { sessionId }))
  const told = () => town.cloud.database.find('notices', { kind: 'classSoon' })
  await town.cloud.fireTimers('timers')
  expect(told()).toEqual([])
  for (const hours of [20, 10]) {
    town.cloud.clock.set(startsAt - hours * HOUR)
    await town.cloud.fireTimers('timers')
  }
  expect(told()).toMatchObject([{ subjectId: sessionId }])
})

test('my classes come from a moment on, soonest first', async () => {
  const later = await aClass(town, { startsAt: now + 9 * DAY })
  const sooner = await aClass(town, { startsAt: now + 2 * DAY })
  for (const { sessionId } of [later, sooner]) dataOf(await enrol(sessionId))
  const idsFrom = async (from?: number) =>
    dataOf(await town.as('lin').call('class.mine', from === undefined ? {} : { from })).classes.map(
      ({ sessionId }) => sessionId,
    )
  expect(await idsFrom()).toEqual([sooner.sessionId, later.sessionId])
  expect(await idsFrom(now + 3 * DAY)).toEqual([later.sessionId])
})

test.each([
  ['lin', 'FORBIDDEN'],
  ['qian', 'FORBIDDEN'],
  // A cadre, but of another branch than the course's.
  ['hu', 'NOT_FOUND'],
])('%s, who does not run it, neither plans a class nor sees its roll: %s', async (handle, code) => {
  const { sessionId } = await aClass(town)
  expect(codeOf(await town.as(handle).mutate('class.plan', newClass(now)))).toBe(code)
  expect(codeOf(await town.as(handle).call('class.deskSession', { sessionId }))).toBe('NOT_FOUND')
  expect(codeOf(await town.as(handle).mutate('class.callOff', { sessionId, reason: '停' }))).toBe(code)
})

test('a cadre plans, opens, runs and calls off classes of his own branch, and sees no others', async () => {
  await aClass(town, { startsAt: now + 9 * DAY })
  const hu = town.as('hu')
  const { courses } = dataOf(await hu.call('class.planForm', {}))
  expect(courses.map(({ courseId }) => courseId)).toEqual(['caliper'])
  const own = newClass(now, { courseId: 'caliper', lessonId: 'caliper-1' })
  const { sessionId } = dataOf(await hu.mutate('class.plan', own))
  dataOf(await hu.mutate('class.open', { sessionId }))
  dataOf(await enrol(sessionId))
  const idsOf = async (handle: string) =>
    dataOf(await town.as(handle).call('class.desk', { state: 'open' })).sessions.map(
      ({ sessionId: id, free }) => `${id === sessionId} ${free}`,
    )
  expect([await idsOf('hu'), await idsOf('sun')]).toEqual([['true 29'], ['false 30', 'true 29']])
  const { roll, progress } = dataOf(await hu.call('class.deskSession', { sessionId }))
  expect([roll.length, progress.history.map(({ by }) => by)]).toEqual([1, ['cadre', 'cadre']])
  dataOf(await hu.mutate('class.callOff', { sessionId, reason: '教室停电' }))
  expect([await idsOf('hu'), await idsOf('sun')]).toEqual([[], ['false 30']])
})

test('classes of several branches are one list, by the time they begin', async () => {
  await town.grant(
    'hu',
    ...(['yizhou-branch', 'jiangshan-hq'] as const).map(
      (scopeId) => ({ role: 'cadre', scopeKind: 'branch', scopeId }) as const,
    ),
  )
  const plans = [
    ['caliper', 2],
    ['electric', 1],
    ['caliper', 3],
  ] as const
  for (const [courseId, days] of plans)
    await aClass(town, { courseId, lessonId: null, startsAt: now + days * DAY })
  const { sessions } = dataOf(await town.as('hu').call('class.desk', { state: 'open' }))
  expect(sessions.map(({ courseId, capacity }) => `${courseId} ${capacity}`)).toEqual([
    ...['electric 30', 'caliper 30', 'caliper 30'],
  ])
})

test('an admin sees the roll with masked names', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  dataOf(await enrol(sessionId))
  dataOf(await town.as('sun').mutate('class.enrol', { sessionId }))
  const { roll, progress } = dataOf(await town.as('sun').call('class.deskSession', { sessionId }))
  expect(roll).toMatchObject([{ nameMasked: '林*舟', state: 'seated' }, { state: 'waiting' }])
  expect(progress.open.map(({ step }) => step)).toEqual(['callOff'])
})
