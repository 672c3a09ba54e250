import type { Input } from '@contract/contract'
import { aClassToday, checkInBy, scanned, scannedOn, spoken } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR

const town = townOfFile({ bound: ['lin', 'he'] })
beforeAll(async () => {
  // Binding has taken most of its day's cap.
  town.cloud.clock.advance(DAY)
})
afterEach(() => expect(town.audit()).toEqual([]))

const account = async (handle = 'lin') => dataOf(await town.as(handle).call('points.overview', {}))
const ruleCodes = async (handle = 'lin') =>
  (await account(handle)).entries.map(({ ruleCode, delta }) => `${ruleCode} ${delta}`)
const checkOut = async (sessionId: string) =>
  town.as('lin').mutate('class.checkOut', { sessionId, seen: await scanned(town, sessionId) })
const checkInWith = (sessionId: string, seen: Input<'class.checkIn'>['seen']) =>
  town.as('lin').mutate('class.checkIn', { sessionId, seen })

test('who scans the screen has come, and is paid for coming and for having signed up', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he'])
  const { presence } = dataOf(await checkInBy(town, 'lin', sessionId))
  expect(presence).toMatchObject({ by: 'qr', late: false, outAt: null, earnedPoints: 12 })
  expect(await ruleCodes()).toEqual(['SIGN_UP 2', 'ATTEND 10', 'BIND 20'])
  expect(await ruleCodes('he')).toEqual(['BIND 20'])
  const { standing } = dataOf(await town.as('lin').call('class.session', { sessionId }))
  expect(standing).toEqual({ state: 'attended', nth: null })
  expect(dataOf(await town.as('sun').call('class.door', { sessionId }))).toMatchObject({
    attended: 1,
    expected: 1,
  })
})

test('who scans again, even an old picture, gets the same answer and nothing more', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const seen = await scanned(town, sessionId)
  const [first, twin] = await Promise.all([checkInWith(sessionId, seen), checkInWith(sessionId, seen)])
  town.cloud.clock.advance(10 * MINUTE)
  const again = await checkInWith(sessionId, { ...seen, at: town.cloud.clock.now() })
  expect([dataOf(twin), dataOf(again)]).toEqual([dataOf(first), dataOf(first)])
  expect(await ruleCodes()).toHaveLength(3)
})

test('the card on a seat does as well, for one person and its own class', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he', 'sun'])
  const other = await aClassToday(town, ['lin'])
  const card = await scannedOn(town, sessionId, 7)
  const scan = (handle: string, seen: typeof card) =>
    town.as(handle).mutate('class.checkIn', { sessionId, seen })
  expect(codeOf(await checkInWith(other.sessionId, card))).toBe('SEAT_UNKNOWN')
  expect(codeOf(await scan('lin', { ...card, seat: 8 }))).toBe('SEAT_UNKNOWN')

  const both = await Promise.all(['lin', 'he'].map((handle) => scan(handle, card)))
  const codes = both.map(({ reply }) => (reply.ok ? 'OK' : reply.code))
  expect(codes.toSorted()).toEqual(['OK', 'SEAT_TAKEN'])
  const [first, second] = codes[0] === 'OK' ? ['lin', 'he'] : ['he', 'lin']
  const { presence } = dataOf(await scan(first as string, card))
  expect(presence).toMatchObject({ by: 'seat', seat: 7, earnedPoints: 12 })
  expect(dataOf(await scan(second as string, await scannedOn(town, sessionId, 8))).presence.seat).toBe(8)
  expect(dataOf(await town.as('sun').call('class.roll', { sessionId })).roll).toMatchObject([
    ...[first === 'lin' ? 7 : 8, first === 'lin' ? 8 : 7].map((seat) => ({ presence: { seat } })),
    { presence: null },
  ])

  town.cloud.clock.advance(HOUR)
  const leave = (seen: typeof card) => town.as(first as string).mutate('class.checkOut', { sessionId, seen })
  expect(codeOf(await leave(await scannedOn(town, sessionId, 8)))).toBe('SEAT_TAKEN')
  const own = await scannedOn(town, sessionId, 7)
  expect(dataOf(await leave(own)).presence.outAt).toBe(own.at)
})

test('a card scanned without a network counts for a day, at its own moment', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const card = await scannedOn(town, sessionId, 1)
  expect(codeOf(await checkInWith(sessionId, { ...card, at: card.at + 5 * MINUTE }))).toBe('SENT_TOO_LATE')
  town.cloud.clock.advance(5 * HOUR)
  expect(dataOf(await checkInWith(sessionId, card)).presence).toMatchObject({ inAt: card.at, late: true })
})

test('a picture of the QR fails once its turn is over; the spoken code does after a while', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const other = await aClassToday(town, ['lin'])
  const [seen, heard] = [await scanned(town, sessionId), await spoken(town, sessionId)]
  const now = () => town.cloud.clock.now()
  expect(codeOf(await checkInWith(other.sessionId, seen))).toBe('CLASS_QR_OLD')
  town.cloud.clock.advance(2 * MINUTE)
  expect(codeOf(await checkInWith(sessionId, { ...seen, at: now() }))).toBe('CLASS_QR_OLD')
  expect(codeOf(await checkInWith(sessionId, { ...seen, at: now() + 5 * MINUTE }))).toBe('SENT_TOO_LATE')
  town.cloud.clock.advance(9 * MINUTE)
  const say = () => town.as('lin').mutate('class.checkIn', { sessionId, seen: heard })
  expect(codeOf(await say())).toBe('SPOKEN_WRONG')
  expect(await ruleCodes()).toEqual(['BIND 20'])
})

test('the spoken code does as well, for its own class', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const other = await aClassToday(town, ['lin'])
  const heard = await spoken(town, sessionId)
  const say = (id: string) => town.as('lin').mutate('class.checkIn', { sessionId: id, seen: heard })
  expect(codeOf(await say(other.sessionId))).toBe('SPOKEN_WRONG')
  town.cloud.clock.advance(4 * MINUTE)
  expect(dataOf(await say(sessionId)).presence).toMatchObject({ by: 'spoken', earnedPoints: 12 })
})

test('a spoken code cannot be found by trying', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const codes = []
  for (let tries = 0; tries < 21; tries += 1)
    codes.push(
      codeOf(
        await town.as('lin').mutate('class.checkIn', { sessionId, seen: { by: 'spoken', code: '000000' } }),
      ),
    )
  expect(new Set(codes)).toEqual(new Set(['SPOKEN_WRONG', 'TOO_OFTEN']))
})

test('what was scanned without a network counts for a day, at its own moment', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const seen = await scanned(town, sessionId)
  town.cloud.clock.advance(5 * HOUR)
  const { presence } = dataOf(await checkInWith(sessionId, seen))
  expect(presence).toMatchObject({ inAt: seen.at, late: true, earnedPoints: 12 })
  const tooLate = await aClassToday(town, ['lin'])
  const old = await scanned(town, tooLate.sessionId)
  town.cloud.clock.advance(DAY + MINUTE)
  expect(codeOf(await checkInWith(tooLate.sessionId, old))).toBe('SENT_TOO_LATE')
})

test('one checks in from an hour before until the end, and only with a seat', async () => {
  const { sessionId } = await aClassToday(town, ['lin'], { capacity: 1 })
  dataOf(await town.as('he').mutate('class.enrol', { sessionId }))
  expect(codeOf(await checkInBy(town, 'he', sessionId))).toBe('NO_SEAT')
  expect(codeOf(await checkInBy(town, 'qian', sessionId))).toBe('NO_SEAT')
  const tomorrow = town.cloud.clock.now() + DAY
  const later = await aClassToday(town, ['lin'], { startsAt: tomorrow, signUpUntil: tomorrow })
  expect(codeOf(await checkInBy(town, 'lin', later.sessionId))).toBe('NOT_CHECK_IN_TIME')
  town.cloud.clock.advance(3 * HOUR)
  expect(codeOf(await checkInBy(town, 'lin', sessionId))).toBe('NOT_CHECK_IN_TIME')
})

test('hours run from check-in to the last check-out; without one, half of them count', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  expect(codeOf(await checkOut(sessionId))).toBe('NOT_CHECKED_IN')
  expect(dataOf(await checkInBy(town, 'lin', sessionId)).presence.studyMinutes).toBe(60)
  expect(codeOf(await checkOut(sessionId))).toBe('NOT_CHECK_IN_TIME')
  town.cloud.clock.advance(90 * MINUTE)
  expect(dataOf(await checkOut(sessionId)).presence.studyMinutes).toBe(60)
  const seen = await scanned(town, sessionId)
  town.cloud.clock.advance(70 * MINUTE)
  const old = { sessionId, seen: { ...seen, at: town.cloud.clock.now() } }
  expect(codeOf(await town.as('lin').mutate('class.checkOut', old))).toBe('CLASS_QR_OLD')
  expect(dataOf(await checkOut(sessionId)).presence.studyMinutes).toBe(120)
  town.cloud.clock.advance(HOUR)
  expect(codeOf(await checkOut(sessionId))).toBe('NOT_CHECK_IN_TIME')
})

test('a lesson pays for attending or for replaying it, never both', async () => {
  await town.watch('lin', 'electric-1', 0, 24)
  const { sessionId } = await aClassToday(town, ['lin', 'he'])
  expect(dataOf(await checkInBy(town, 'lin', sessionId)).presence.earnedPoints).toBe(2)
  dataOf(await checkInBy(town, 'he', sessionId))
  await town.watch('he', 'electric-1', 0, 24)
  expect(await ruleCodes()).toEqual(['SIGN_UP 2', 'REPLAY 5', 'BIND 20'])
  expect(await ruleCodes('he')).toEqual(['SIGN_UP 2', 'ATTEND 10', 'BIND 20'])
})

test('what a day’s cap puts off is paid on another day', async () => {
  const lessons = ['electric-1', 'electric-2', 'electric-3']
  const earned = []
  for (const lessonId of lessons) {
    const { sessionId } = await aClassToday(town, ['he'], { lessonId })
    earned.push(dataOf(await checkInBy(town, 'he', sessionId)).presence.earnedPoints)
  }
  expect(earned).toEqual([12, 10, 0])
  for (let days = 0; days < 3; days += 1) {
    town.cloud.clock.advance(DAY)
    await town.cloud.fireTimers('timers')
  }
  expect((await account('he')).account.available).toBe(20 + 30 + 6)
})

test('the desk signs for who cannot, with a reason, and never for itself', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'sun'])
  const people = async () => dataOf(await town.as('sun').call('class.roll', { sessionId })).roll
  const [lin, sun] = await people()
  expect([lin?.can, sun?.can]).toEqual([['in', 'excuse'], []])
  const sign = (enrolmentId: string | undefined, act: 'in' | 'out', handle = 'sun') =>
    town.as(handle).mutate('class.signFor', { enrolmentId: enrolmentId ?? '', act, reason: '手机没电' })
  expect(codeOf(await sign(sun?.enrolmentId, 'in'))).toBe('OWN_ATTENDANCE')
  expect(codeOf(await sign(lin?.enrolmentId, 'out'))).toBe('WRONG_STATE')
  const { presence } = dataOf(await sign(lin?.enrolmentId, 'in'))
  expect(presence).toMatchObject({ by: 'desk', earnedPoints: 12 })
  expect(dataOf(await sign(lin?.enrolmentId, 'in')).presence).toEqual(presence)
  town.cloud.clock.advance(5 * HOUR)
  expect(dataOf(await sign(lin?.enrolmentId, 'out')).presence.studyMinutes).toBe(120)
  town.cloud.clock.advance(2 * DAY)
  expect(codeOf(await sign(sun?.enrolmentId, 'in', 'lu'))).toBe('ROLL_CLOSED')
  expect(await ruleCodes()).toHaveLength(3)
})

test('the desk does not end its own attendance either, once it has come by itself', async () => {
  const { sessionId } = await aClassToday(town, ['sun'])
  dataOf(await checkInBy(town, 'sun', sessionId))
  const [sun] = dataOf(await town.as('sun').call('class.roll', { sessionId })).roll
  const leaving = { enrolmentId: sun?.enrolmentId ?? '', act: 'out', reason: '手机没电' } as const
  expect(codeOf(await town.as('sun').mutate('class.signFor', leaving))).toBe('OWN_ATTENDANCE')
})

test('who runs no class of the branch sees neither its code nor its roll', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  // The last one is a cadre, but of another branch than the course's.
  for (const handle of ['lin', 'qian', 'hu']) {
    expect(codeOf(await town.as(handle).call('class.door', { sessionId }))).toBe('NOT_FOUND')
    expect(codeOf(await town.as(handle).call('class.roll', { sessionId }))).toBe('NOT_FOUND')
  }
  await town.grant('hu', { role: 'cadre', scopeKind: 'branch', scopeId: 'jiangshan-hq' })
  expect(dataOf(await town.as('hu').call('class.door', { sessionId })).expected).toBe(1)
})
