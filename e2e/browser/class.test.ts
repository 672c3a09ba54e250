import type { Browser } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { readClassQr } from '../../contract/rules/class-qr'
import { aClassToday } from '../a-class-begun'
import { codeOf, dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'
import { layoutTroubles } from './layout-troubles'
import { paintedOn } from './painted-on'
import { keepShot } from './shots'

const DAY_MS = 86_400_000
const CALL = '**/__cloud/call/academy'

let town: Town
let browser: Browser
let sessionId: string
beforeAll(async () => {
  town = await openTown()
  for (const handle of ['lin', 'he', 'xu']) await town.bind(handle)
  // Binding has taken most of its day's cap.
  town.cloud.clock.advance(DAY_MS)
  sessionId = (await aClassToday(town, ['lin', 'he', 'xu'])).sessionId
  browser = await launchBrowser()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const click = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).click()
const shown = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).first()
const pointsOf = async (handle: string) =>
  dataOf(await town.as(handle).call('points.overview', {})).account.available

test('the screen at the door shows a QR and a code, and counts who has come', async () => {
  const door = await openPhone(browser, town.url, 'sun', `packages/class/desk-session?sessionId=${sessionId}`)
  await click(door, 'class-door')
  await shown(door, 'door-qr').waitFor()
  expect(await shown(door, 'door-spoken').innerText()).toMatch(/^\d{3} \d{3}$/)
  expect(await shown(door, 'door-count').innerText()).toBe('已到 0 人，还差 3 人')
  await keepShot(door.page, 'class-door', 'open')

  const phone = await openPhone(browser, town.url, 'lin', `packages/class/session?sessionId=${sessionId}`)
  await shown(phone, 'sign-scan-in').waitFor()
  await keepShot(phone.page, 'class-session', 'today')
  await click(phone, 'sign-scan-in')
  await click(phone, 'scan-sun')
  await shown(phone, 'class-presence').waitFor()
  expect(await shown(phone, 'sign-ok').innerText()).toContain('得 12 分')
  await keepShot(phone.page, 'class-session', 'attended')
  expect(await pointsOf('lin')).toBe(32)
  await door.page.locator('#door-count', { hasText: '已到 1 人' }).waitFor()
  expect([...phone.errors, ...door.errors]).toEqual([])
  await phone.close()
  await door.close()
})

test('cards for the seats are printed before a class, and each seats one person', async () => {
  const ahead = await aClassToday(town, ['he', 'xu'], { capacity: 40 })
  const page = `packages/class/desk-session?sessionId=${ahead.sessionId}`
  const desk = await openPhone(browser, town.url, 'sun', page)
  await click(desk, 'class-cards')
  await shown(desk, 'seat-40').waitFor()
  expect(await desk.page.locator('.seat-card:visible').count()).toBe(40)
  await keepShot(desk.page, 'class-cards', 'screen')
  await desk.page.emulateMedia({ media: 'print' })
  await shown(desk, 'cards-print').waitFor({ state: 'hidden' })
  await keepShot(desk.page, 'class-cards', 'paper')
  // Forty cards are more than a sheet of paper holds: nothing is cut off where the window ends.
  const sheets = (await desk.page.pdf({ format: 'A4' })).toString('latin1').match(/\/Type \/Page\b(?!s)/g)
  expect(sheets?.length).toBeGreaterThan(1)
  const picture = await shown(desk, 'seat-3').locator('.seat-qr').screenshot()
  const qr = readClassQr(decodeQR(await paintedOn(desk.page, picture)))
  expect(qr).toMatchObject({ sessionId: ahead.sessionId, seen: { by: 'seat', seat: 3 } })
  if (!qr) throw new Error('no QR on the card')
  const input = { sessionId: ahead.sessionId, seen: { ...qr.seen, at: town.cloud.clock.now() } }
  expect(dataOf(await town.as('he').mutate('class.checkIn', input)).presence.seat).toBe(3)
  expect(codeOf(await town.as('xu').mutate('class.checkIn', input))).toBe('SEAT_TAKEN')
  expect(desk.errors).toEqual([])
  await desk.close()
})

test('who cannot scan types what is read out', async () => {
  const door = await openPhone(browser, town.url, 'sun', `packages/class/door?sessionId=${sessionId}`)
  const code = (await shown(door, 'door-spoken').innerText()).replace(' ', '')
  const phone = await openPhone(browser, town.url, 'he', `packages/class/session?sessionId=${sessionId}`)
  await phone.page.locator('#sign-code input, input#sign-code').first().fill('12345')
  await click(phone, 'sign-hear')
  expect(await shown(phone, 'sign-warn').innerText()).toContain('6 位数字')
  await phone.page.locator('#sign-code input, input#sign-code').first().fill(code)
  await click(phone, 'sign-hear')
  await shown(phone, 'class-presence').waitFor()
  expect(await pointsOf('he')).toBe(32)
  await phone.close()
  await door.close()
})

test('a scan without a network stays on the phone and counts once there is one', async () => {
  const door = await openPhone(browser, town.url, 'sun', `packages/class/door?sessionId=${sessionId}`)
  await shown(door, 'door-qr').waitFor()
  const phone = await openPhone(browser, town.url, 'xu', 'packages/class/mine')
  await shown(phone, 'classes-list').waitFor()
  await phone.page.route(CALL, (route) => route.abort('internetdisconnected'))
  await click(phone, 'sign-scan-any')
  await click(phone, 'scan-sun')
  expect(await shown(phone, 'sign-warn').innerText()).toContain('存在手机里')
  await keepShot(phone.page, 'class-mine', 'offline')
  await phone.page.unroute(CALL)
  await phone.go('packages/class/mine')
  expect(await shown(phone, 'sign-ok').innerText()).toContain('已签到')
  expect(await pointsOf('xu')).toBe(32)
  await phone.close()
  await door.close()
})

test('the desk signs for somebody, with a reason, after being asked', async () => {
  town.cloud.clock.advance(2 * 3_600_000)
  const phone = await openPhone(browser, town.url, 'sun', `packages/class/roll?sessionId=${sessionId}`)
  await shown(phone, 'roll-list').waitFor()
  await phone.page.locator('[id^="sign-out-"]:visible').first().click()
  await keepShot(phone.page, 'class-roll', 'sheet')
  await click(phone, 'sign-reason-2')
  await click(phone, 'sign-sheet-yes')
  await phone.page.locator('.card-row', { hasText: '签退，学时' }).first().waitFor()
  await keepShot(phone.page, 'class-roll', 'signed')
  await phone.close()
})

const fill = (phone: Phone, id: string, text: string) =>
  phone.page.locator(`input#${id}:visible, textarea#${id}:visible`).fill(text)

test('a paper list is looked up, seen line by line, and signed by', async () => {
  const paper = await aClassToday(town, ['lin', 'he'], { place: '总院 9 号教室' })
  const phone = await openPhone(browser, town.url, 'sun', `packages/class/roll?sessionId=${paper.sessionId}`)
  await click(phone, 'roll-paper')
  await click(phone, 'paper-look')
  await shown(phone, 'paper-wrong').waitFor()
  const people = ['lin', 'he', 'xu'].map((handle) => town.facts(handle))
  await fill(phone, 'paper-text', people.map(({ name, phone: number }) => `${name}\t${number}`).join('\n'))
  await click(phone, 'paper-look')
  expect(await shown(phone, 'paper-count').innerText()).toBe('共 3 行，可以补签 2 人。')
  await shown(phone, 'paper-lines').getByText('没有报名').waitFor()
  await keepShot(phone.page, 'class-paper', 'seen')
  await click(phone, 'paper-sign')
  await click(phone, 'paper-sheet-yes')
  await shown(phone, 'paper-lines').getByText('已签到').nth(1).waitFor()
  expect(await shown(phone, 'paper-count').innerText()).toBe('共 3 行，可以补签 0 人。')
  await keepShot(phone.page, 'class-paper', 'signed')
  expect(phone.errors).toEqual([])
  await phone.close()
})

test('a file of a table program stands where a list is pasted, and another file is said to be none', async () => {
  const { sessionId: listed } = await aClassToday(town, ['he'], { place: '总院 8 号教室' })
  const phone = await openPhone(browser, town.url, 'sun', `packages/class/paper?sessionId=${listed}`)
  const choose = async (name: string, buffer: Buffer) => {
    const asked = phone.page.waitForEvent('filechooser')
    await click(phone, 'paper-file')
    await (await asked).setFiles({ name, mimeType: 'text/csv', buffer })
  }
  await choose('签到表.xlsx', Buffer.from('504b0304140006000800', 'hex'))
  await shown(phone, 'paper-file-trouble').getByText('另存为 CSV').waitFor()
  await choose('签到表.csv', Buffer.alloc(20_000, '林'))
  await shown(phone, 'paper-file-trouble').getByText('太大').waitFor()
  const { name, phone: number } = town.facts('he')
  await choose('签到表.csv', Buffer.from(`\uFEFF"姓名","手机"\r\n"${name}","${number}"\r\n`))
  await shown(phone, 'paper-file-done').waitFor()
  await keepShot(phone.page, 'class-paper', 'file')
  await click(phone, 'paper-look')
  expect(await shown(phone, 'paper-count').innerText()).toBe('共 1 行，可以补签 1 人。')
  expect(phone.errors).toEqual([])
  await phone.close()
})

test('a class is planned for a member who teaches, and not twice for one room', async () => {
  const phone = await openPhone(browser, town.url, 'sun', 'packages/class/plan')
  const plan = async () => {
    await click(phone, 'plan-courseId-electric')
    await click(phone, 'plan-lesson-electric-2')
    const day = new Date(town.cloud.clock.now() + 8 * 3_600_000 + 5 * DAY_MS)
    const typed = { day: day.toISOString().slice(0, 10), from: '14:00', to: '16:00' }
    for (const [field, text] of Object.entries({ ...typed, place: '总院二楼教室' }))
      await fill(phone, `plan-${field}`, text)
    await click(phone, 'teacher-find')
    await fill(phone, 'give-text', '林小舟')
    await click(phone, 'give-find')
    await phone.page.locator('#give-found .card-row:visible').first().click()
    await phone.page.locator('#plan-teacher', { hasText: '林*舟' }).waitFor()
    await click(phone, 'plan-save')
  }
  await shown(phone, 'plan-form').waitFor()
  await plan()
  await phone.page.locator('#class-teacher', { hasText: '林*舟' }).waitFor()
  await phone.go('packages/class/plan')
  await plan()
  await phone.page
    .locator('[id^="plan-"][id$="-trouble"]:visible', { hasText: '那个时间已有别的班次' })
    .waitFor()
  await keepShot(phone.page, 'class-plan', 'busy')
  expect(phone.errors).toEqual([])
  await phone.close()
})

test('a class is moved, its members see it, and what somebody else has saved is not overwritten', async () => {
  const { sessionId: moved } = await aClassToday(town, ['lin'], {
    place: '总院 7 号教室',
    startsAt: town.cloud.clock.now() + 2 * DAY_MS,
  })
  const route = `packages/class/desk-session?sessionId=${moved}`
  const [phone, other] = [
    await openPhone(browser, town.url, 'sun', route),
    await openPhone(browser, town.url, 'lu', `packages/class/change?sessionId=${moved}`),
  ]
  await shown(other, 'change-form').waitFor()
  await click(phone, 'class-change')
  await shown(phone, 'change-told').getByText('已有 1 人报名').waitFor()
  await fill(phone, 'change-place', '总院三楼教室')
  await click(phone, 'change-save')
  await shown(phone, 'desk-class-page').getByText('总院三楼教室').waitFor()
  await fill(other, 'change-place', '别的教室')
  for (const _ of ['once', 'again']) {
    await click(other, 'change-save')
    await shown(other, 'change-trouble').getByText('刚才有人改过').waitFor()
  }
  expect(await other.page.locator('input#change-place:visible').inputValue()).toBe('别的教室')
  await keepShot(other.page, 'class-change', 'overtaken')
  await town.cloud.fireTimers('timers')
  const member = await openPhone(browser, town.url, 'lin', 'packages/class/mine')
  await shown(member, 'classes-list').getByText('总院三楼教室').waitFor()
  for (const one of [phone, other, member]) {
    expect(one.errors).toEqual([])
    await one.close()
  }
})

test.each(['session', 'door', 'roll'])(
  '%s is whole at 30 px text on a dark screen of 320 px',
  async (page) => {
    const person = page === 'session' ? 'lin' : 'sun'
    const look = { width: 320, size: 'huge', theme: 'dark' } as const
    const route = `packages/class/${page}?sessionId=${sessionId}`
    const phone = await openPhone(browser, town.url, person, route, look)
    await shown(
      phone,
      { session: 'class-presence', door: 'door-count', roll: 'roll-list' }[page] ?? '',
    ).waitFor()
    await keepShot(phone.page, `class-${page}`, 'huge')
    expect(await phone.page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })).toEqual([])
    await phone.close()
  },
)

test('after the class the desk writes its record and chooses its recording', async () => {
  town.cloud.clock.advance(2 * 3_600_000)
  const route = `packages/class/desk-session?sessionId=${sessionId}`
  const look = { width: 320, size: 'huge', theme: 'dark' } as const
  const phone = await openPhone(browser, town.url, 'sun', route, look)
  await click(phone, 'class-step-close')
  await click(phone, 'class-step-close-sheet-yes')
  await phone.page.locator('#class-step-close-sheet', { hasText: '请写课堂记录' }).waitFor()
  await fill(phone, 'class-step-close-sheet-reason', '讲了漏电保护器，大家练了接线。')
  await keepShot(phone.page, 'class-close', 'huge')
  await click(phone, 'class-step-close-sheet-yes')
  await phone.page.locator('#class-record', { hasText: '到课 3 人' }).waitFor()
  await click(phone, 'recording-electric-2')
  await click(phone, 'recording-link')
  await keepShot(phone.page, 'class-recording', 'huge')
  await click(phone, 'recording-sheet-yes')
  await shown(phone, 'recording-title').waitFor()
  await keepShot(phone.page, 'class-desk-session', 'closed')
  expect(await phone.page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })).toEqual([])
  expect(phone.errors).toEqual([])
  await phone.close()
})

test('who runs a class sets its place where he stands, and the roll says who was elsewhere', async () => {
  const own = (await aClassToday(town, ['he'])).sessionId
  const look = { width: 320, size: 'huge', theme: 'dark' } as const
  const desk = await openPhone(browser, town.url, 'sun', `packages/class/desk-session?sessionId=${own}`, look)
  const whole = () => desk.page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })
  const stand = async ({ page }: Phone, latitude: number) => {
    await page.context().grantPermissions(['geolocation'])
    await page.context().setGeolocation({ latitude, longitude: 121.56, accuracy: 20 })
  }
  await click(desk, 'spot-set')
  await desk.page.locator('#spot-trouble', { hasText: '没有拿到位置' }).waitFor()
  await keepShot(desk.page, 'class-spot', 'refused')
  expect(await whole()).toEqual([])
  await stand(desk, 29.79)
  await click(desk, 'spot-set')
  await shown(desk, 'spot-drop').waitFor()
  await keepShot(desk.page, 'class-spot', 'set')
  await click(desk, 'class-door')
  await shown(desk, 'door-qr').waitFor()

  const phone = await openPhone(browser, town.url, 'he', `packages/class/session?sessionId=${own}`)
  await stand(phone, 29.8)
  await shown(phone, 'sign-scan-in').waitFor()
  await keepShot(phone.page, 'class-session', 'placed')
  await click(phone, 'sign-scan-in')
  await click(phone, 'scan-sun')
  await shown(phone, 'class-presence').waitFor()
  await desk.go(`packages/class/roll?sessionId=${own}`)
  await desk.page.locator('.tag', { hasText: '不在附近' }).waitFor()
  await keepShot(desk.page, 'class-roll', 'placed')
  expect(await whole()).toEqual([])
  expect([...desk.errors, ...phone.errors]).toEqual([])
  await phone.close()
  await desk.close()
})
