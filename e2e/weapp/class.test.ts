import { classQrText, seatSource } from '../../contract/rules/class-qr'
import { turnOfHash, turnStep } from '../../contract/rules/turn'
import { turnHash, turnOf } from '../../src/lib/turn'
import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

const MINUTE_MS = 60_000

let town: Town
let phone: Phone
let sessionId: string
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
})
beforeEach(async () => {
  const startsAt = town.now() + 30 * MINUTE_MS
  const input = {
    ...{ courseId: 'electric', lessonId: 'electric-1', startsAt, endsAt: startsAt + 120 * MINUTE_MS },
    ...{ signUpUntil: startsAt - MINUTE_MS, cancelHours: 0, capacity: 30 },
    ...{ place: `教室 ${startsAt}`, teacherTitle: '姜山工匠', teacherId: null },
  }
  sessionId = (await town.act('sun', 'class.plan', input)).sessionId
  await town.act('sun', 'class.open', { sessionId })
  await town.act('lin', 'class.enrol', { sessionId })
})
afterEach(() => phone.close())
afterAll(() => town.close())

const presence = async () => (await town.ask('lin', 'class.session', { sessionId })).presence

/** The text on the teacher's screen, so many minutes ago. */
const shownBefore = async (minutes: number): Promise<string> => {
  const { seed, placeChecked } = await town.ask('sun', 'class.door', { sessionId })
  const turn = turnOf(seed, turnStep(town.now() - minutes * MINUTE_MS))
  return classQrText({ sessionId, placeChecked, seen: { by: 'qr', turn } })
}
/** Opens the class, on a new phone or on one with things stored on it. */
const openClass = async (storage?: Map<string, string>): Promise<void> => {
  phone = openPhone(town, { person: 'lin', ...(storage && { storage }) })
  await phone.shows('home-points')
  phone.open(`/packages/class/session?sessionId=${sessionId}`)
  await phone.shows('class-page')
}

test('a member scans the teacher’s screen and has come', async () => {
  await openClass()
  await phone.shows('sign-scan-in')
  phone.aimCamera({ sees: await shownBefore(0) })
  phone.tap('sign-scan-in')
  await phone.shows('class-presence')
  expect(phone.textOf('sign-ok')).toContain('已签到')
  expect(await presence()).toMatchObject({ by: 'qr', late: false })
})

test('a member scans the card on his seat and has come', async () => {
  const { seed, placeChecked } = await town.ask('sun', 'class.door', { sessionId })
  const word = turnOfHash(turnHash(seatSource(seed, 12)))
  await openClass()
  await phone.shows('sign-scan-in')
  phone.aimCamera({ sees: classQrText({ sessionId, placeChecked, seen: { by: 'seat', seat: 12, word } }) })
  phone.tap('sign-scan-in')
  await phone.shows('class-presence')
  expect(phone.textOf('class-presence')).toContain('12 号座位')
  expect(await presence()).toMatchObject({ by: 'seat', seat: 12 })
})

test('who opens the cards of a class inside WeChat is told where they can be printed', async () => {
  phone = openPhone(town, { person: 'sun' })
  await phone.shows('tab-me')
  phone.open(`/packages/class/desk-session?sessionId=${sessionId}`)
  await phone.shows('class-cards')
  phone.tap('class-cards')
  await phone.shows('cards-elsewhere')
})

test('an old picture, another QR and a refused camera are said as such, and leave a way on', async () => {
  await openClass()
  await phone.shows('sign-scan-in')
  const tries = [
    [{ sees: await shownBefore(5) }, '旧的签到码'],
    [{ sees: 'https://example.org' }, '不是签到的二维码'],
    [{ fails: 'scanCode:fail auth deny' }, '没有相机权限'],
  ] as const
  for (const [camera, words] of tries) {
    phone.aimCamera(camera)
    phone.tap('sign-scan-in')
    await phone.says(words)
  }
  expect(phone.has('sign-code')).toBe(true)
  expect(await presence()).toBeNull()
})

test('a scan without a network is kept on the phone, and counts when it is opened again', async () => {
  await openClass()
  await phone.shows('sign-scan-in')
  phone.aimCamera({ sees: await shownBefore(0) })
  phone.loseNetwork()
  phone.tap('sign-scan-in')
  await phone.says('存在手机里')
  expect(await presence()).toBeNull()
  const { storage } = phone
  phone.close()

  await openClass(storage)
  await phone.shows('class-presence')
  expect(await presence()).toMatchObject({ by: 'qr' })
})

test('a scan whose answer gets lost comes to the cloud under one key, before and after a reload', async () => {
  await openClass()
  await phone.shows('sign-scan-in')
  phone.aimCamera({ sees: await shownBefore(0) })
  phone.tap('sign-scan-in')
  await phone.until('the scan to be on its way', () => phone.keysOf('class.checkIn').length > 0)
  phone.loseNetwork()
  await phone.says('存在手机里')
  const { storage } = phone
  const before = phone.keysOf('class.checkIn')
  phone.close()

  await openClass(storage)
  await phone.shows('class-presence')
  await phone.until('the scan to be sent again', () => phone.keysOf('class.checkIn').length > 0)
  expect(new Set([...before, ...phone.keysOf('class.checkIn')]).size).toBe(1)
  expect(await presence()).toMatchObject({ by: 'qr', late: false })
})

const SPOT = { latitude: 29_790_000, longitude: 121_560_000, radiusMetres: 200 }
const placeSeen = async () => (await town.ask('sun', 'class.roll', { sessionId })).roll[0]?.place

test('a phone is asked where it is only for a class whose place is compared', async () => {
  await openClass()
  phone.stand({ latitude: 29.79, longitude: 121.56 })
  phone.aimCamera({ sees: await shownBefore(0) })
  await phone.shows('sign-scan-in')
  phone.tap('sign-scan-in')
  await phone.shows('class-presence')
  expect(phone.positionsAsked).toEqual([])
  expect(await placeSeen()).toBeNull()
})

test('where the place is compared, a phone that is there is seen to be', async () => {
  await town.act('sun', 'class.setSpot', { sessionId, spot: SPOT })
  await openClass()
  phone.stand({ latitude: 29.7905, longitude: 121.56 })
  phone.aimCamera({ sees: await shownBefore(0) })
  await phone.shows('sign-scan-in')
  phone.tap('sign-scan-in')
  await phone.shows('class-presence')
  expect(phone.positionsAsked).toEqual(['gcj02'])
  expect(phone.textOf('sign-ok')).not.toContain('位置')
  expect(await placeSeen()).toBe('near')
})

test('who does not say where he is checks in all the same', async () => {
  await town.act('sun', 'class.setSpot', { sessionId, spot: SPOT })
  await openClass()
  phone.stand({ fails: 'getLocation:fail auth deny' })
  phone.aimCamera({ sees: await shownBefore(0) })
  await phone.shows('sign-scan-in')
  phone.tap('sign-scan-in')
  await phone.shows('class-presence')
  expect(phone.positionsAsked).toEqual(['gcj02'])
  expect(phone.textOf('sign-ok')).toContain('没有拿到位置，不影响签到。')
  expect(await placeSeen()).toBe('unknown')
})

test('where a phone was without a network is told when it has one again', async () => {
  await town.act('sun', 'class.setSpot', { sessionId, spot: SPOT })
  await openClass()
  phone.stand({ latitude: 29.83, longitude: 121.56 })
  phone.aimCamera({ sees: await shownBefore(0) })
  await phone.shows('sign-scan-in')
  phone.loseNetwork()
  phone.tap('sign-scan-in')
  await phone.says('存在手机里')
  const { storage } = phone
  phone.close()

  await openClass(storage)
  await phone.shows('class-presence')
  expect(phone.positionsAsked).toEqual([])
  expect(await placeSeen()).toBe('far')
})

test('who runs a class sets its place from where he stands, and gives it up', async () => {
  phone = openPhone(town, { person: 'sun' })
  await phone.shows('tab-me')
  phone.open(`/packages/class/desk-session?sessionId=${sessionId}`)
  await phone.shows('spot-set')
  phone.tap('spot-set')
  await phone.shows('spot-trouble')
  phone.stand({ latitude: 29.79, longitude: 121.56 })
  phone.tap('spot-set')
  await phone.shows('spot-drop')
  expect(phone.has('spot-trouble')).toBe(false)
  phone.tap('spot-drop')
  await phone.shows('spot-sheet-yes')
  phone.tap('spot-sheet-yes')
  await phone.shows('spot-set')
})

test('a list that Excel wrote is taken out of a chat and looked up', async () => {
  phone = openPhone(town, { person: 'sun' })
  await phone.shows('home-points')
  phone.open(`/packages/class/paper?sessionId=${sessionId}`)
  await phone.shows('paper-form')
  // 林小舟 in GB18030.
  const list = Buffer.concat([
    Buffer.from('c1d6d0a1d6db', 'hex'),
    Buffer.from(`,${town.factsOf('lin').phone}\r\n`),
  ])
  phone.putIntoAlbum({ 'http://tmp/list.csv': list })
  phone.tap('paper-file')
  await phone.shows('paper-file-done')
  phone.tap('paper-look')
  await phone.says('共 1 行，可以补签 1 人。')
  await phone.says('林小舟')
})

test('who turns away from the chats has nothing changed, and no file is no list', async () => {
  phone = openPhone(town, { person: 'sun' })
  await phone.shows('home-points')
  phone.open(`/packages/class/paper?sessionId=${sessionId}`)
  await phone.shows('paper-form')
  phone.putIntoAlbum({ 'http://tmp/large.csv': Buffer.alloc(20_000, 'a') })
  phone.tap('paper-file')
  await phone.says('文件太大了')
  phone.putIntoAlbum({})
  phone.tap('paper-file')
  await phone.until('no trouble is said', () => !phone.has('paper-file-trouble'))
})
