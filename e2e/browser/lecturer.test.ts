import type { Browser } from 'playwright-core'
import { aLecturer, aTime } from '../a-talk'
import { openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const tap = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).click()
const shows = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).first().waitFor()
const says = (phone: Phone, words: string) =>
  phone.page.getByText(words).locator('visible=true').first().waitFor()
const write = (phone: Phone, id: string, words: string) => phone.page.locator(`input#${id}`).fill(words)

test('a cadre asks a lecturer for a talk, who agrees, holds it, and the union sees it in its year', async () => {
  const { memberId } = await town.bind('lin')
  await town.grant('hu', { role: 'cadre', scopeId: 'yizhou' })
  const { lecturerId } = await aLecturer(town, memberId)
  const { talkId } = await aTime(town, 'lin', lecturerId)

  const hu = await openPhone(browser, town.url, 'hu', 'packages/lecturer/list')
  await tap(hu, `lecturer-${lecturerId}`)
  await tap(hu, `time-${talkId}`)
  await tap(hu, 'ask-send')
  await says(hu, '请写在哪里讲')
  await hu.page.locator('[id^="ask-topic-"]:visible').nth(1).click()
  await write(hu, 'ask-place', '二车间会议室')
  await write(hu, 'ask-listeners', '40')
  await write(hu, 'ask-contact', '胡干部')
  await tap(hu, 'ask-send')
  await shows(hu, 'talk-title')
  await says(hu, '师带徒怎么带')
  await shows(hu, 'talk-callOff')

  const lin = await openPhone(browser, town.url, 'lin', 'packages/lecturer/talks?whose=mine')
  await tap(lin, `talk-${talkId}`)
  await tap(lin, 'talk-confirm')
  await lin.page.locator('#talk-confirm').waitFor({ state: 'detached' })
  town.cloud.clock.advance(10 * 86_400_000 + 60_000)
  await lin.go(`packages/lecturer/talk?talkId=${talkId}`)
  await write(lin, 'hold-listeners', '38')
  await lin.page.locator('#hold-summary textarea, textarea#hold-summary').first().fill('讲了三个案例')
  await tap(lin, 'hold-send')
  await tap(lin, 'hold-sheet-yes')
  await says(lin, '到场 38 人')

  const sun = await openPhone(browser, town.url, 'sun', 'packages/lecturer/year')
  await shows(sun, 'year-held')
  expect(await sun.page.locator('#year-held:visible').innerText()).toBe('1 场')
  expect([...hu.errors, ...lin.errors, ...sun.errors]).toEqual([])
  await Promise.all([hu.close(), lin.close(), sun.close()])
})
