import { AT_CLASS, aClassToday, scanned } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'
import { collections } from '../../../academy/tables'

const HOUR = 3_600_000
/** Ninety metres to the north, and a good two kilometres. */
const CLOSE = { latitude: 29_790_809, longitude: 121_560_321, accuracyMetres: 25 }
const AWAY = { latitude: 29_810_809, longitude: 121_560_321, accuracyMetres: 25 }

const town = townOfFile({ bound: ['lin', 'he', 'xu'] })
beforeAll(async () => {
  // Binding has taken most of its day's cap.
  town.cloud.clock.advance(24 * HOUR)
})
afterEach(() => expect(town.audit()).toEqual([]))

const setSpot = (sessionId: string, spot: typeof AT_CLASS | null = AT_CLASS, handle = 'sun') =>
  town.as(handle).mutate('class.setSpot', { sessionId, spot })
const checkIn = async (handle: string, sessionId: string, near?: typeof CLOSE) =>
  dataOf(
    await town
      .as(handle)
      .mutate('class.checkIn', { sessionId, seen: await scanned(town, sessionId), ...(near && { near }) }),
  ).presence
const placesOf = async (sessionId: string) =>
  dataOf(await town.as('sun').call('class.roll', { sessionId })).roll.map(({ place }) => place)
/** Everything that is stored anywhere, as text. */
const stored = (): string =>
  JSON.stringify(collections.map(({ name }) => town.cloud.database.find(name, {}, { limit: 10_000 })))

test('a check-in says whether it was at the place, blocks nobody, pays the same, and keeps no position', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he', 'xu'])
  dataOf(await setSpot(sessionId))
  expect(await placesOf(sessionId)).toEqual([null, null, null])
  const came = [
    await checkIn('lin', sessionId, CLOSE),
    await checkIn('he', sessionId, AWAY),
    await checkIn('xu', sessionId),
  ]
  expect(came.map(({ earnedPoints }) => earnedPoints)).toEqual([12, 12, 12])
  expect(await placesOf(sessionId)).toEqual(['near', 'far', 'unknown'])
  const text = stored()
  expect(text).toContain(String(AT_CLASS.latitude))
  for (const secret of [CLOSE.latitude, AWAY.latitude, CLOSE.longitude])
    expect(text).not.toContain(String(secret))
})

test('what was compared stays after the check-out, and is shown as long as the class has a place', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  dataOf(await setSpot(sessionId))
  await checkIn('lin', sessionId, AWAY)
  town.cloud.clock.advance(HOUR)
  const leaving = { sessionId, seen: await scanned(town, sessionId) }
  dataOf(await town.as('lin').mutate('class.checkOut', leaving))
  expect(await placesOf(sessionId)).toEqual(['far'])
  expect(dataOf(await setSpot(sessionId, null)).placeChecked).toBe(false)
  expect(await placesOf(sessionId)).toEqual([null])
})

test('a class without a place, or whose place was given up, compares and stores nothing', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he'])
  await checkIn('lin', sessionId, CLOSE)
  dataOf(await setSpot(sessionId))
  dataOf(await setSpot(sessionId, null))
  await checkIn('he', sessionId, CLOSE)
  dataOf(await setSpot(sessionId))
  expect(await placesOf(sessionId)).toEqual([null, null])
  for (const { attendance } of town.cloud.database.find('enrolments', { sessionId }))
    expect(attendance).not.toHaveProperty('place')
})

test('whoever signs in or runs the class is told that the place is compared', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const told = async () => [
    dataOf(await town.as('lin').call('class.session', { sessionId })).placeChecked,
    dataOf(await town.as('sun').call('class.door', { sessionId })).placeChecked,
    dataOf(await town.as('sun').call('class.deskSession', { sessionId })).placeChecked,
  ]
  expect(await told()).toEqual([false, false, false])
  expect(dataOf(await setSpot(sessionId)).placeChecked).toBe(true)
  expect(await told()).toEqual([true, true, true])
})

test('only who runs the class sets its place, as long as it is not over, and it is audited', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  expect(codeOf(await setSpot(sessionId, AT_CLASS, 'lin'))).toBe('FORBIDDEN')
  // A cadre, but of another branch than the course's.
  expect(codeOf(await setSpot(sessionId, AT_CLASS, 'hu'))).toBe('NOT_FOUND')
  await town.grant('hu', { role: 'cadre', scopeKind: 'branch', scopeId: 'jiangshan-hq' })
  dataOf(await setSpot(sessionId, AT_CLASS, 'hu'))
  town.cloud.clock.advance(HOUR)
  dataOf(await setSpot(sessionId))
  expect(
    town.cloud.database.count('auditEntries', { procedure: 'class.setSpot', subjectId: sessionId }),
  ).toBe(2)
  town.cloud.clock.advance(2 * HOUR)
  expect(codeOf(await setSpot(sessionId))).toBe('WRONG_STATE')
})

test.each([
  ['text', '29790000'],
  ['half a millionth', 29_790_000.5],
  ['no latitude', 90_000_001],
  ['nothing', null],
])('%s is no position', async (_, latitude) => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const spot = { ...AT_CLASS, latitude }
  const near = { ...CLOSE, latitude }
  const seen = await scanned(town, sessionId)
  expect(codeOf(await town.as('sun').send('class.setSpot', { sessionId, spot }, 'a-spot-of-its-own'))).toBe(
    'INVALID_INPUT',
  )
  expect(
    codeOf(await town.as('lin').send('class.checkIn', { sessionId, seen, near }, 'a-scan-of-its-own')),
  ).toBe('INVALID_INPUT')
})
