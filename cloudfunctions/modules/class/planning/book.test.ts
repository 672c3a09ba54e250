import { aClass, newClass } from '../../../../e2e/a-class'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const town = townOfFile({ bound: ['lin'] })
let startsAt: number
let teacherId: string
beforeAll(async () => {
  teacherId = memberIdOf('林小舟')
  // 14:00 in China, five days ahead.
  startsAt = Math.floor(town.cloud.clock.now() / DAY) * DAY + 5 * DAY + 6 * HOUR
})

const memberIdOf = (name: string): string => String(town.cloud.database.find('members', { name })[0]?._id)
const plan = (changed: Parameters<typeof newClass>[1], handle = 'sun') =>
  town.as(handle).mutate('class.plan', newClass(town.cloud.clock.now(), { startsAt, ...changed }))
const place = '总院一楼教室'

test('two classes are in one room one after the other, and not at the same time', async () => {
  dataOf(await plan({ place }))
  expect(codeOf(await plan({ place, startsAt: startsAt + HOUR }))).toBe('PLACE_BUSY')
  // However the room is written.
  expect(codeOf(await plan({ place: ' 总院 一楼教室', startsAt: startsAt - HOUR }))).toBe('PLACE_BUSY')
  dataOf(await plan({ place, startsAt: startsAt + 2 * HOUR }))
  dataOf(await plan({ place: '总院二楼教室' }))
  expect(town.cloud.database.count('classSessions', {})).toBe(3)
})

test('of two who plan for one room at the same moment one gets it', async () => {
  const replies = await Promise.all([plan({ place }), plan({ place }, 'lu')])
  const codes = replies.map(({ reply }) => (reply.ok ? 'planned' : reply.code))
  expect(codes.sort()).toEqual(['PLACE_BUSY', 'planned'])
  expect(town.cloud.database.count('classSessions', {})).toBe(1)
})

test('a class that was called off makes way', async () => {
  const { sessionId } = await aClass(town, { place, startsAt })
  expect(codeOf(await plan({ place }))).toBe('PLACE_BUSY')
  dataOf(await town.as('sun').mutate('class.callOff', { sessionId, reason: '教室停电' }))
  dataOf(await plan({ place }))
  expect(codeOf(await plan({ place }))).toBe('PLACE_BUSY')
})

test('a day takes a thousand bookings, as many as no union needs, and not one more', async () => {
  await aClass(town, { place, startsAt })
  const { database } = town.cloud
  const [first] = database.find('classDays', {}, {}) as { booked?: readonly object[] }[]
  const booked = Array.from({ length: 999 }, (_, nth) => ({ ...first?.booked?.[0], place: `${nth}` }))
  await database.update('classDays', {}, { $set: { booked } })
  dataOf(await plan({ place }))
  expect(codeOf(await plan({ place: '总院二楼教室' }))).toBe('BUSY')
  expect(database.count('classSessions', {})).toBe(2)
})

test('a class that goes on past midnight takes its room on both days', async () => {
  const late = startsAt + 9 * HOUR
  dataOf(await plan({ place, startsAt: late, endsAt: late + 3 * HOUR }))
  expect(codeOf(await plan({ place, startsAt: late + 2 * HOUR }))).toBe('PLACE_BUSY')
})

test('a teacher has one class at a time, wherever it is', async () => {
  dataOf(await plan({ teacherId }))
  expect(codeOf(await plan({ teacherId, startsAt: startsAt + HOUR }))).toBe('TEACHER_BUSY')
  dataOf(await plan({ teacherId, startsAt: startsAt + 2 * HOUR }))
  // Guests are only described: two of one title are two people.
  for (let guests = 0; guests < 2; guests += 1) dataOf(await plan({}))
})

test('a teacher finds his class, its code and its roll, and does not run it', async () => {
  const { sessionId } = await aClass(town, { teacherId, startsAt })
  const [lin, he] = [town.as('lin'), town.as('he')]
  await town.bind('he')
  dataOf(await he.mutate('class.enrol', { sessionId }))
  expect(dataOf(await lin.call('class.taught', {})).classes).toMatchObject([{ sessionId, state: 'open' }])
  expect(dataOf(await he.call('class.taught', {})).classes).toEqual([])
  town.cloud.clock.set(startsAt)
  expect(dataOf(await lin.call('class.door', { sessionId })).expected).toBe(1)
  expect(dataOf(await lin.call('class.roll', { sessionId })).roll).toMatchObject([
    { state: 'seated', can: [] },
  ])
  const desk = dataOf(await lin.call('class.deskSession', { sessionId }))
  expect(desk).toMatchObject({ runs: false, teacherMasked: '林*舟', progress: { open: [] } })
  expect(codeOf(await lin.mutate('class.callOff', { sessionId, reason: '停' }))).toBe('FORBIDDEN')
  for (const name of ['class.door', 'class.roll', 'class.deskSession'] as const)
    expect(codeOf(await he.call(name, { sessionId }))).toBe('NOT_FOUND')
})

test('a cadre names as teachers the members of his enterprises only', async () => {
  const own = { courseId: 'caliper', lessonId: null }
  dataOf(await plan({ ...own, teacherId }, 'hu'))
  // Of another enterprise.
  expect(codeOf(await plan({ ...own, teacherId: memberIdOf('孙静宜') }, 'hu'))).toBe('NOT_FOUND')
  expect(codeOf(await plan({ teacherId: 'nobody' }))).toBe('NOT_FOUND')
})
