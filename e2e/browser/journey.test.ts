import type { Browser } from 'playwright-core'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'

/** `electric-1` lasts 24 seconds: at double speed it really plays for 12. */
const LESSON = 'electric-1'
const PLAYER = `packages/learn/player?lessonId=${LESSON}`

let browser: Browser
let town: Town
let phone: Phone
beforeAll(async () => {
  ;[browser, town] = await Promise.all([launchBrowser(), openTown()])
})
beforeEach(async () => {
  phone = await openPhone(browser, town.url, 'lin')
})
afterEach(async () => {
  await phone.close()
  expect(phone.errors).toEqual([])
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const textOf = (id: string) => phone.page.locator(`#${id}:visible`).innerText()
const tap = (id: string) => phone.page.locator(`#${id}:visible`).click()
const numberIn = (text: string): number => Number(/\d+/.exec(text.replaceAll(',', ''))?.[0])
const ledger = async (handle: string) => {
  const { account, entries } = dataOf(await town.as(handle).call('points.overview', {}))
  return { available: account.available, sum: entries.reduce((sum, { delta }) => sum + delta, 0), entries }
}

test('a stranger agrees, binds with the roster code and sees his points', async () => {
  const { name, phone: number, rosterCode } = town.facts('lin')
  await tap('home-bind')
  await tap('consent-agree')
  await tap('bind-other-way')
  await phone.page.locator('#bind-name input, input#bind-name').fill(name)
  await phone.page.locator('#bind-phone input, input#bind-phone').fill(number)
  await phone.page.locator('#bind-rosterCode input, input#bind-rosterCode').fill(rosterCode)
  await tap('bind-submit')
  await phone.page.locator('#bind-done').waitFor()
  await phone.go('pages/points/index')
  expect(numberIn(await textOf('points-balance'))).toBe((await ledger('lin')).available)
})

test('dragging to the end of the playing video earns nothing', async () => {
  await phone.go(PLAYER)
  await tap('player-play')
  const video = phone.page.locator('video')
  await video.waitFor()
  await phone.page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 1)
  const flushed = phone.page.waitForResponse(
    (response) => response.request().postData()?.includes('replay.flush') ?? false,
  )
  await video.evaluate((element: HTMLVideoElement) => {
    element.currentTime = element.duration - 0.2
  })
  const { data } = await (await flushed).json()
  expect(data.progress.watchedSeconds).toBeLessThan(6)
  expect(data.earnedPoints).toBe(0)
  expect((await ledger('lin')).entries.map(({ ruleCode }) => ruleCode)).toEqual(['BIND'])
})

test('the lesson really plays at double speed to its end, pays once, and the ledger says what the screen says', async () => {
  await phone.go(PLAYER)
  await phone.page.locator('#speed-200').click()
  await tap('player-play')
  await phone.page.locator('video').waitFor()
  // The earlier visit stopped at the end: start over, so that every second is played.
  await phone.page.waitForFunction(() => (document.querySelector('video')?.readyState ?? 0) >= 2)
  await phone.page.locator('video').evaluate((element: HTMLVideoElement) => {
    element.currentTime = 0
    return element.play()
  })
  await phone.page.locator('#player-completed').waitFor({ timeout: 40_000 })
  expect(await textOf('player-completed')).toContain('加 5 分')
  expect(await textOf('player-next')).toContain('第2讲')
  const seen = await phone.page.locator('video').evaluate((element: HTMLVideoElement) => ({
    frames: element.getVideoPlaybackQuality().totalVideoFrames,
    rate: element.playbackRate,
  }))
  expect(seen.frames).toBeGreaterThan(20)
  expect(seen.rate).toBe(2)
  await tap('player-to-points')
  await phone.page.locator('#points-balance:visible').waitFor()
  const { available, sum, entries } = await ledger('lin')
  expect(available).toBe(sum)
  expect(numberIn(await textOf('points-balance'))).toBe(available)
  expect(entries.map(({ ruleCode, delta }) => [ruleCode, delta])).toEqual([
    ['REPLAY', 5],
    ['BIND', 20],
  ])
})

test('a statement line opens the lesson it was earned with', async () => {
  await phone.go('pages/points/index')
  const [newest] = (await ledger('lin')).entries
  await tap(`entry-${newest?.entryId}`)
  await phone.page.locator('#entry-facts:visible').waitFor()
  expect(await textOf('entry-delta')).toContain('5')
  await tap('entry-open-lesson')
  await phone.page.locator('#player-completed:visible').waitFor()
  await tap('player-next')
  await phone.page.locator('#player-title:visible', { hasText: '第2讲' }).waitFor()
  await tap('nav-back')
  await phone.page.locator('#entry-facts:visible').waitFor()
})

/** Asks until the answer fits, for at most ten seconds. */
const eventually = async (ask: () => Promise<boolean>): Promise<boolean> => {
  const until = Date.now() + 10_000
  while (Date.now() < until) if (await ask()) return true
  return false
}

test('closing the page hands in what was played: at most one flush is lost', async () => {
  await town.bind('xu')
  const other = await openPhone(browser, town.url, 'xu', PLAYER)
  await other.page.locator('#player-play').click()
  await other.page.waitForFunction(() => (document.querySelector('video')?.currentTime ?? 0) > 4)
  await other.page.close({ runBeforeUnload: true })
  const watched = async () =>
    dataOf(await town.as('xu').call('replay.lesson', { lessonId: LESSON })).progress.watchedSeconds
  expect(await eventually(async () => (await watched()) >= 3)).toBe(true)
  await other.close()
})
