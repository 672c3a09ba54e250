import type { Input } from '@contract/contract'
import { aClass, aPlannedClass, newClass } from '../../../../e2e/a-class'
import { AT_CLASS, aClassToday, checkInBy } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const HOUR = 3_600_000
const DAY = 24 * HOUR
const TURN = 10 * 60_000
const place = '总院一楼教室'

const town = townOfFile({ bound: ['lin', 'he'] })
afterEach(() => expect(town.audit()).toEqual([]))

const memberIdOf = (name: string): string => String(town.cloud.database.find('members', { name })[0]?._id)
const desk = async (sessionId: string) =>
  dataOf(await town.as('sun').call('class.deskSession', { sessionId }))
type Changed = Partial<Input<'class.change'>>
/** What its form would send where nothing but this was typed. */
const change = async (sessionId: string, changed: Changed, handle = 'sun') => {
  const { session, cancelHours, version } = await desk(sessionId)
  const { startsAt, endsAt, signUpUntil, capacity, place, teacherTitle } = session
  const planned = { startsAt, endsAt, signUpUntil, cancelHours, capacity, place, teacherTitle }
  return town.as(handle).mutate('class.change', { sessionId, version, ...planned, ...changed })
}
/** A day later, everything of it. */
const later = async (sessionId: string): Promise<Changed> => {
  const { startsAt, endsAt, signUpUntil } = (await desk(sessionId)).session
  return { startsAt: startsAt + DAY, endsAt: endsAt + DAY, signUpUntil: signUpUntil + DAY }
}
const enrol = async (handle: string, sessionId: string) =>
  dataOf(await town.as(handle).mutate('class.enrol', { sessionId })).state
const mine = async (handle: string) => dataOf(await town.as(handle).call('class.mine', {})).classes
const notices = (kind: string) =>
  town.cloud.database.find('notices', { kind }).map(({ memberId, facts }) => ({ memberId, facts }))
const turn = async () => {
  town.cloud.clock.advance(TURN)
  await town.cloud.fireTimers('timers')
}

test('another time and place reach everybody who is enrolled or waits, once', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  expect(await enrol('lin', sessionId)).toBe('seated')
  expect(await enrol('he', sessionId)).toBe('waiting')
  const moved = await later(sessionId)
  expect(dataOf(await change(sessionId, { ...moved, place }))).toMatchObject({ state: 'open', version: 2 })
  for (const _ of [1, 2, 3]) await turn()
  for (const handle of ['lin', 'he'])
    expect(await mine(handle)).toMatchObject([{ startsAt: moved.startsAt, endsAt: moved.endsAt, place }])
  expect(notices('classChanged')).toHaveLength(2)
  expect(notices('classChanged')[0]?.facts).toMatchObject({ place, startsAt: moved.startsAt })
  expect(town.cloud.database.get('classSessions', sessionId)?.changeDue).toBe(0)
  expect(town.cloud.database.find('auditEntries', { procedure: 'class.change' })).toMatchObject([
    { subjectId: sessionId },
  ])
})

test('what is no news is told to nobody', async () => {
  const { sessionId } = await aClass(town)
  await enrol('lin', sessionId)
  dataOf(await change(sessionId, { capacity: 40, teacherTitle: '另一位工匠' }))
  await turn()
  expect(await mine('lin')).toMatchObject([{ teacherTitle: '另一位工匠' }])
  expect(notices('classChanged')).toEqual([])
})

test('who enrols afterwards has the new facts and is told nothing; who enrols again too', async () => {
  const { sessionId } = await aClass(town)
  await enrol('lin', sessionId)
  dataOf(await town.as('lin').mutate('class.leave', { sessionId }))
  dataOf(await change(sessionId, { place }))
  await enrol('lin', sessionId)
  await enrol('he', sessionId)
  await turn()
  for (const handle of ['lin', 'he']) expect(await mine(handle)).toMatchObject([{ place }])
  expect(notices('classChanged')).toEqual([])
})

test('who read the old plan and enrols after the rolls were walked learns of it all the same', async () => {
  const { sessionId } = await aClass(town)
  dataOf(await change(sessionId, { place }))
  await town.cloud.fireTimers('timers')
  await enrol('lin', sessionId)
  await town.cloud.database.update('enrolments', { sessionId }, { $set: { place: '老教室', version: 1 } })
  await turn()
  expect(await mine('lin')).toMatchObject([{ place }])
  expect(notices('classChanged')).toHaveLength(1)
})

test('of two who change it at the same time the second one is told', async () => {
  const { sessionId } = await aClass(town)
  const seen = await desk(sessionId)
  dataOf(await change(sessionId, { place }))
  expect(codeOf(await change(sessionId, { place: '别处', version: seen.version }, 'lu'))).toBe(
    'CLASS_CHANGED',
  )
  expect((await desk(sessionId)).session.place).toBe(place)
})

test('room and teacher are taken at the new time, and free at the old one', async () => {
  const teacherId = memberIdOf('林小舟')
  const { sessionId } = await aClass(town, { place, teacherId })
  const old = (await desk(sessionId)).session
  const moved = await later(sessionId)
  const { sessionId: other } = await aClass(town, { place, startsAt: moved.startsAt })
  expect(codeOf(await change(sessionId, moved))).toBe('PLACE_BUSY')
  dataOf(await town.as('sun').mutate('class.callOff', { sessionId: other, reason: '停电' }))
  dataOf(await change(sessionId, moved))
  const plan = (changed: Partial<Input<'class.plan'>>) =>
    town.as('sun').mutate('class.plan', newClass(town.cloud.clock.now(), changed))
  dataOf(await plan({ place, startsAt: old.startsAt, teacherId }))
  expect(codeOf(await plan({ place, startsAt: moved.startsAt }))).toBe('PLACE_BUSY')
  expect(codeOf(await plan({ startsAt: moved.startsAt, teacherId }))).toBe('TEACHER_BUSY')
  // Half an hour later it overlaps with nobody but itself.
  const { startsAt = 0, endsAt = 0 } = moved
  dataOf(await change(sessionId, { startsAt: startsAt + HOUR / 2, endsAt: endsAt + HOUR / 2 }))
})

test('further seats go to those who wait, in their order', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  const handles = town.hire(3)
  for (const handle of handles) await town.bind(handle)
  expect(await enrol('lin', sessionId)).toBe('seated')
  for (const handle of handles) expect(await enrol(handle, sessionId)).toBe('waiting')
  dataOf(await change(sessionId, { capacity: 3 }))
  const states = await Promise.all(handles.map(async (handle) => (await mine(handle))[0]?.state))
  expect(states).toEqual(['seated', 'seated', 'waiting'])
  expect(notices('classSeat')).toHaveLength(2)
  dataOf(await change(sessionId, { capacity: 9 }))
  expect((await desk(sessionId)).session).toMatchObject({ capacity: 9, free: 5, waiting: 0 })
  expect(town.cloud.database.get('classSeats', sessionId)).toMatchObject({ freed: 0, seated: { length: 4 } })
})

test('seats that somebody has cannot be taken away', async () => {
  const { sessionId } = await aClass(town, { capacity: 5 })
  for (const handle of ['lin', 'he']) await enrol(handle, sessionId)
  expect(codeOf(await change(sessionId, { capacity: 1 }))).toBe('SEATS_TAKEN')
  dataOf(await change(sessionId, { capacity: 2 }))
  expect((await desk(sessionId)).session).toMatchObject({ capacity: 2, free: 0 })
})

test('a call that dies after its commit leaves promoting to the timer', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  await enrol('lin', sessionId)
  await enrol('he', sessionId)
  const input = { ...(await desk(sessionId)).session, cancelHours: 24, version: 1, capacity: 2 }
  const { startsAt, endsAt, signUpUntil, place, teacherTitle, cancelHours, version, capacity } = input
  // Nothing is pending any more of their enrolling.
  await turn()
  let isDead = false
  town.cloud.setFaults(({ action }) => {
    if (isDead) return { kind: 'killBefore' }
    isDead = action.toLowerCase().includes('commit')
    return isDead ? { kind: 'killAfter' } : null
  })
  const planned = { startsAt, endsAt, signUpUntil, place, teacherTitle, cancelHours, capacity }
  await town
    .as('sun')
    .mutate('class.change', { sessionId, version, ...planned })
    .catch(() => undefined)
  town.cloud.setFaults(null)
  expect((await mine('he'))[0]?.state).toBe('waiting')
  expect(town.cloud.database.get('classSeats', sessionId)).toMatchObject({ freed: 1, pendingCount: 1 })
  await turn()
  expect((await mine('he'))[0]?.state).toBe('seated')
})

test('its times follow each other, and a deadline that is over may stay', async () => {
  const { sessionId } = await aClass(town)
  const { startsAt, endsAt, signUpUntil } = (await desk(sessionId)).session
  expect(codeOf(await change(sessionId, { signUpUntil: startsAt + 1 }))).toBe('TIMES_WRONG')
  expect(codeOf(await change(sessionId, { startsAt: endsAt, endsAt: startsAt }))).toBe('TIMES_WRONG')
  town.cloud.clock.advance(signUpUntil - town.cloud.clock.now() + 1)
  dataOf(await change(sessionId, { place }))
  expect(codeOf(await change(sessionId, { signUpUntil: signUpUntil - HOUR }))).toBe('TIMES_WRONG')
})

test('once members check in its time stays, and once it has begun everything', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  dataOf(await checkInBy(town, 'lin', sessionId))
  expect(codeOf(await change(sessionId, await later(sessionId)))).toBe('CHECK_IN_BEGUN')
  dataOf(await change(sessionId, { place }))
  town.cloud.clock.advance(HOUR)
  expect(codeOf(await change(sessionId, { place: '别处' }))).toBe('WRONG_STATE')
})

test('who is told of another time has a day to give his seat back', async () => {
  const { sessionId } = await aClass(town, { cancelHours: 48 })
  await enrol('lin', sessionId)
  const { startsAt, endsAt } = (await desk(sessionId)).session
  // Two hours are left of the two days before the class, and it is put forward by an hour.
  town.cloud.clock.advance(startsAt - town.cloud.clock.now() - 46 * HOUR)
  expect(codeOf(await town.as('lin').mutate('class.leave', { sessionId }))).toBe('TOO_LATE_TO_LEAVE')
  dataOf(await change(sessionId, { startsAt: startsAt + HOUR, endsAt: endsAt + HOUR }))
  expect(dataOf(await town.as('lin').mutate('class.leave', { sessionId })).state).toBe('left')
})

test('who was reminded of the old day is reminded of the new one', async () => {
  const { sessionId } = await aClass(town)
  await enrol('lin', sessionId)
  const { startsAt } = (await desk(sessionId)).session
  town.cloud.clock.advance(startsAt - town.cloud.clock.now() - 20 * HOUR)
  await turn()
  expect(notices('classSoon')).toHaveLength(1)
  const shift = 5 * DAY
  const { endsAt, signUpUntil } = (await desk(sessionId)).session
  dataOf(
    await change(sessionId, {
      startsAt: startsAt + shift,
      endsAt: endsAt + shift,
      signUpUntil: signUpUntil + shift,
    }),
  )
  await turn()
  town.cloud.clock.advance(shift)
  for (const _ of [1, 2]) await turn()
  expect(notices('classSoon')).toHaveLength(2)
})

test('phones are no longer compared with the place where it was', async () => {
  const { sessionId } = await aClass(town)
  dataOf(await town.as('sun').mutate('class.setSpot', { sessionId, spot: AT_CLASS }))
  dataOf(await change(sessionId, { capacity: 31 }))
  expect((await desk(sessionId)).placeChecked).toBe(true)
  dataOf(await change(sessionId, { place }))
  expect((await desk(sessionId)).placeChecked).toBe(false)
})

test('the member who teaches is told: of the class, of another time, and that it is another’s', async () => {
  const [lin, he] = [memberIdOf('林小舟'), memberIdOf('贺春燕')]
  const { sessionId } = await aPlannedClass(town, { teacherId: lin })
  expect(notices('classToTeach')).toMatchObject([{ memberId: lin }])
  dataOf(await change(sessionId, { capacity: 31 }))
  expect(notices('classTeachMoved')).toEqual([])
  dataOf(await change(sessionId, { place }))
  expect(notices('classTeachMoved')).toMatchObject([{ memberId: lin, facts: { place } }])
  expect((await desk(sessionId)).teacherMasked).toBe('林*舟')
  dataOf(await change(sessionId, { teacherId: he }))
  expect(notices('classNotTaught')).toMatchObject([{ memberId: lin }])
  expect(notices('classToTeach')).toHaveLength(2)
  dataOf(await change(sessionId, { teacherId: null }))
  expect(notices('classNotTaught').map(({ memberId }) => memberId)).toContain(he)
  expect((await desk(sessionId)).teacherMasked).toBeNull()
})

test('the member who teaches is told of a class that is called off, and nobody of what he does himself', async () => {
  const lin = memberIdOf('林小舟')
  const { sessionId } = await aClass(town, { teacherId: lin })
  dataOf(await town.as('sun').mutate('class.callOff', { sessionId, reason: '停电' }))
  expect(notices('classNotTaught')).toMatchObject([{ memberId: lin }])
  const { member } = dataOf(await town.as('sun').call('member.whoAmI', {}))
  await aPlannedClass(town, { teacherId: member?.memberId ?? '' })
  expect(notices('classToTeach')).toHaveLength(1)
})

test('a class of another branch is not there for its cadre', async () => {
  const { sessionId } = await aClass(town)
  expect(codeOf(await change(sessionId, { place }, 'hu'))).toBe('NOT_FOUND')
})
