import { classLimits } from '@contract/rules/class-limits'
import { aClass } from '../../../../e2e/a-class'
import { meanwhile } from '../../../../e2e/meanwhile'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const town = townOfFile()
let handles: string[]
beforeAll(async () => {
  handles = town.hire(5)
  for (const handle of handles) await town.bind(handle)
})

const enrol = (handle: string, sessionId: string) => town.as(handle).mutate('class.enrol', { sessionId })
const leave = (handle: string, sessionId: string) => town.as(handle).mutate('class.leave', { sessionId })
const stateOf = async (handle: string, sessionId: string) =>
  dataOf(await town.as(handle).call('class.session', { sessionId })).standing
const notices = (kind: string) => town.cloud.database.find('notices', { kind })
const fill = async (sessionId: string) => {
  for (const handle of handles) dataOf(await enrol(handle, sessionId))
}
const at = (nth: number): string => handles[nth] ?? ''

test('who comes while there are seats gets one, who comes later waits in the order of coming', async () => {
  const { sessionId } = await aClass(town, { capacity: 2 })
  await fill(sessionId)
  const standings = await Promise.all(handles.map((handle) => stateOf(handle, sessionId)))
  expect(standings).toEqual([
    { state: 'seated', nth: null },
    { state: 'seated', nth: null },
    ...[1, 2, 3].map((nth) => ({ state: 'waiting', nth })),
  ])
  expect(codeOf(await enrol(at(0), sessionId))).toBe('ENROLLED_ALREADY')
  const { sessions } = dataOf(await town.as('lin').call('class.sessions', { courseId: 'electric' }))
  expect(sessions).toMatchObject([{ sessionId, capacity: 2, free: 0, waiting: 3 }])
  expect(town.audit()).toEqual([])
})

test('where the waiting list is full, or too many are on their way, or the seats were closed, nobody enrols', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  const seatsAre = (fields: object) =>
    town.cloud.database.update('classSeats', { _id: sessionId }, { $set: fields })
  await seatsAre({ free: 0, waiting: classLimits.waiting })
  expect(codeOf(await enrol(at(0), sessionId))).toBe('CLASS_FULL')
  await seatsAre({ free: 1, waiting: 0, pendingCount: 1_000 })
  expect(codeOf(await enrol(at(0), sessionId))).toBe('BUSY')
  await seatsAre({ pendingCount: 0, state: 'calledOff' })
  expect(codeOf(await enrol(at(0), sessionId))).toBe('NOT_OPEN')
  expect(town.cloud.database.count('enrolments', {})).toBe(0)
  await seatsAre({ state: 'open' })
  expect(dataOf(await enrol(at(0), sessionId)).state).toBe('seated')
})

test('a seat that is given back goes to exactly the head of the list, who is told once', async () => {
  const { sessionId } = await aClass(town, { capacity: 2 })
  await fill(sessionId)
  expect(dataOf(await leave(at(0), sessionId)).state).toBe('left')
  expect(await stateOf(at(2), sessionId)).toEqual({ state: 'seated', nth: null })
  expect(await stateOf(at(3), sessionId)).toEqual({ state: 'waiting', nth: 1 })
  // Who left may come again: at the end of the list.
  expect(dataOf(await enrol(at(0), sessionId)).state).toBe('waiting')
  expect(await stateOf(at(0), sessionId)).toEqual({ state: 'waiting', nth: 3 })
  await town.cloud.fireTimers('timers')
  expect(notices('classSeat')).toMatchObject([{ subjectId: sessionId }])
  expect(dataOf(await town.as(at(2)).call('inbox.items', {})).items).toMatchObject([
    { title: '候补成功', act: '看班次' },
  ])
  expect(codeOf(await leave('sun', sessionId))).toBe('NOT_ENROLLED')
  expect(town.audit()).toEqual([])
})

test('with nobody waiting a seat that is given back is free for the next who comes', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  dataOf(await enrol(at(0), sessionId))
  dataOf(await leave(at(0), sessionId))
  expect(dataOf(await enrol(at(1), sessionId)).state).toBe('seated')
  expect(codeOf(await leave(at(0), sessionId))).toBe('NOT_ENROLLED')
  expect(town.audit()).toEqual([])
})

test('what a leaving that died has left open, the timer ends: the head is promoted and told once', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  await fill(sessionId)
  const left = () => town.cloud.database.count('enrolments', { sessionId, state: 'left' })
  let isCommitted = false
  // Dies at the first request after the commit.
  town.cloud.setFaults(() => {
    isCommitted ||= left() > 0
    return isCommitted ? { kind: 'killBefore' } : null
  })
  await leave(at(0), sessionId)
  town.cloud.setFaults(null)
  expect(left()).toBe(1)
  expect(await stateOf(at(1), sessionId)).toEqual({ state: 'waiting', nth: 1 })
  town.cloud.clock.advance(125_000)
  await town.cloud.fireTimers('timers')
  expect(await stateOf(at(1), sessionId)).toEqual({ state: 'seated', nth: null })
  expect(notices('classSeat')).toHaveLength(1)
  expect(town.cloud.database.get('classSeats', sessionId)).toMatchObject({
    pendingCount: 0,
    free: 0,
    freed: 0,
  })
  expect(town.audit()).toEqual([])
})

test('a place that an enrolling which died has taken is given to who waits', async () => {
  const { sessionId } = await aClass(town, { capacity: 1 })
  const taken = () => town.cloud.database.count('classSeats', { _id: sessionId, free: 0 }) > 0
  town.cloud.setFaults(() => (taken() ? { kind: 'killBefore' } : null))
  await enrol(at(0), sessionId)
  town.cloud.setFaults(null)
  town.cloud.clock.advance(31_000)
  expect(dataOf(await enrol(at(1), sessionId)).state).toBe('waiting')
  town.cloud.clock.advance(125_000)
  await town.cloud.fireTimers('timers')
  expect(await stateOf(at(0), sessionId)).toBeNull()
  expect(await stateOf(at(1), sessionId)).toEqual({ state: 'seated', nth: null })
  expect(town.audit()).toEqual([])
})

test('everybody of a session that is called off is told why, once, and nobody enrols any more', async () => {
  const { sessionId } = await aClass(town, { capacity: 2 })
  await fill(sessionId)
  dataOf(await town.as('sun').mutate('class.callOff', { sessionId, reason: '教室停电' }))
  expect(codeOf(await enrol('sun', sessionId))).toBe('NOT_OPEN')
  expect(dataOf(await town.as(at(0)).call('class.session', { sessionId })).calledOffFor).toBe('教室停电')
  await town.cloud.fireTimers('timers')
  town.cloud.clock.advance(125_000)
  await town.cloud.fireTimers('timers')
  await town.cloud.fireTimers('timers')
  expect(notices('classCalledOff')).toHaveLength(5)
  expect(dataOf(await town.as(at(4)).call('class.mine', {})).classes).toEqual([])
  expect(town.cloud.database.get('classSeats', sessionId)).toMatchObject({
    seated: [],
    queue: [],
    pendingCount: 0,
  })
  expect(town.audit()).toEqual([])
})

describe('in the middle of a leaving that another run ends first', () => {
  const seatsOf = (sessionId: string) => town.cloud.database.get('classSeats', sessionId)
  const markOf = (handle: string, sessionId: string) => {
    const [member] = town.cloud.database.find('members', { name: town.facts(handle).name })
    const [enrolment] = town.cloud.database.find('enrolments', { sessionId, memberId: member?._id })
    return String(enrolment?.mark)
  }
  /** What leaves changes the seats three times: it is noted, taken out, and its seat passed on. */
  const justBefore = (nth: 2 | 3, sessionId: string, change: object) =>
    meanwhile(town.cloud, { action: 'database.modifyDocument', collection: 'classSeats', nth }, () =>
      town.cloud.database.update('classSeats', { _id: sessionId }, { ...change }),
    )

  test('the mark is taken out once', async () => {
    const { sessionId } = await aClass(town, { capacity: 1 })
    dataOf(await enrol(at(0), sessionId))
    const mark = markOf(at(0), sessionId)
    justBefore(2, sessionId, {
      $pull: { seated: mark },
      $unset: { [`pending.${mark}`]: '' },
      $inc: { freed: 1, pendingCount: -1 },
    })
    dataOf(await leave(at(0), sessionId))
    expect(seatsOf(sessionId)).toMatchObject({ free: 1, freed: 0, pendingCount: 0, seated: [] })
    expect(town.audit()).toEqual([])
  })

  test('a seat that nobody waits for is free once', async () => {
    const { sessionId } = await aClass(town, { capacity: 1 })
    dataOf(await enrol(at(0), sessionId))
    justBefore(3, sessionId, { $inc: { freed: -1, free: 1 } })
    dataOf(await leave(at(0), sessionId))
    expect(seatsOf(sessionId)).toMatchObject({ free: 1, freed: 0, seated: [] })
    expect(town.audit()).toEqual([])
  })

  test('one seat promotes one', async () => {
    const { sessionId } = await aClass(town, { capacity: 1 })
    await fill(sessionId)
    const head = markOf(at(1), sessionId)
    justBefore(3, sessionId, {
      $pull: { queue: head },
      $push: { seated: head },
      $inc: { freed: -1, waiting: -1 },
    })
    dataOf(await leave(at(0), sessionId))
    town.cloud.setFaults(null)
    town.cloud.clock.advance(125_000)
    await town.cloud.fireTimers('timers')
    expect(await stateOf(at(1), sessionId)).toEqual({ state: 'seated', nth: null })
    expect(await stateOf(at(2), sessionId)).toEqual({ state: 'waiting', nth: 1 })
    expect(seatsOf(sessionId)).toMatchObject({ free: 0, freed: 0, seated: [head] })
    expect(town.audit()).toEqual([])
  })
})
