import type { Browser, Page, Route } from 'playwright-core'
import { FIRST_MOMENT } from '../first-moment'
import { launchBrowser, openPhone, type Phone } from './browser'
import { layoutTroubles } from './layout-troubles'
import { openBareTown, openFullTown, type PageFixture, pageFixtures, type Subjects } from './page-fixtures'
import { everyPage } from './pages-of-app'
import { keepShot } from './shots'

/** What the network does with the next calls of the page. */
type Weather = 'holds' | 'fails' | 'breaks' | 'passes'

const CALL = '**/__cloud/call/academy'
const ORDINARY_MEMBER = 'lin'
/** A skip is well below the client's timeout: it must end the pauses between tries, and no try. */
const SKIP_MS = 100
const MAX_WAIT_MS = 20_000

let browser: Browser
let full: Awaited<ReturnType<typeof openFullTown>>
let bare: Awaited<ReturnType<typeof openBareTown>>
beforeAll(async () => {
  browser = await launchBrowser()
  // One after the other: a town is seeded under keys that stand in this process's environment.
  full = await openFullTown()
  bare = await openBareTown()
}, 300_000)
afterAll(async () => {
  await browser?.close()
  await Promise.all([full?.town.close(), bare?.town.close()])
})

const routeOf = (page: string, { query }: PageFixture, subjects: Subjects): string =>
  query ? `${page}?${query(subjects)}` : page

/** Answers a call as the academy does when something broke inside it. */
const internal = (route: Route) =>
  route.fulfill({ json: { ok: false, code: 'INTERNAL', requestId: 'walk-1', at: FIRST_MOMENT } })

/** Puts the page's calls under a weather that can be changed; what is held is let go by the next one. */
const underWeather = async (page: Page) => {
  let weather: Weather = 'passes'
  const held: Route[] = []
  const settle = (route: Route): unknown => {
    if (weather === 'holds') return held.push(route)
    if (weather === 'fails') return internal(route)
    return weather === 'breaks' ? route.abort('internetdisconnected') : route.continue()
  }
  await page.route(CALL, settle)
  return async (next: Weather): Promise<void> => {
    weather = next
    await Promise.all(held.splice(0).map(settle))
  }
}

const shows = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).first().waitFor()

/** Like `shows`, with the pauses between the client's tries skipped on the page's own clock. */
const comesTo = async (phone: Phone, id: string): Promise<void> => {
  const wanted = phone.page.locator(`#${id}:visible`).first()
  const until = Date.now() + MAX_WAIT_MS
  while (!(await wanted.isVisible()) && Date.now() < until) await phone.page.clock.fastForward(SKIP_MS)
  await wanted.waitFor()
}

/** Pages without a line are walked too, and fail with what is missing. */
const lines = [...new Set([...everyPage, ...Object.keys(pageFixtures)])]

const fixtureOf = (page: string): PageFixture => {
  const fixture = pageFixtures[page]
  if (!fixture) throw new Error(`${page} has no line in page-fixtures.ts: say how to open it`)
  return fixture
}

test('every line of the fixtures is a page of the app', () => {
  expect(everyPage.length).toBeGreaterThan(9)
  const covered = new Set(lines.map((line) => line.split('?')[0]))
  expect([...covered].sort()).toEqual([...everyPage].sort())
})

describe.each(lines)('%s', (page) => {
  test('is loading, fails, is offline, and gets well by its own button', async () => {
    const fixture = fixtureOf(page)
    const { states } = fixture
    const phone = await openPhone(browser, full.town.url, fixture.person ?? ORDINARY_MEMBER, 'pages/nowhere')
    await phone.page.clock.install({ time: FIRST_MOMENT })
    const turn = await underWeather(phone.page)
    await turn('holds')
    await phone.go(routeOf(page, fixture, full.subjects))
    if (states) {
      await shows(phone, `${states}-skeleton`)
      await turn('fails')
      await comesTo(phone, `${states}-error`)
      await turn('breaks')
      await phone.page.locator(`#${states}-error-retry:visible`).click()
      await comesTo(phone, `${states}-offline`)
      await turn('passes')
      await phone.page.locator(`#${states}-offline-retry:visible`).click()
    }
    await shows(phone, fixture.full)
    await keepShot(phone.page, page, 'full')
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  test('says so when there is nothing', async () => {
    const fixture = fixtureOf(page)
    const route = routeOf(page, fixture, bare.subjects)
    const phone = await openPhone(browser, bare.town.url, fixture.person ?? ORDINARY_MEMBER, route)
    await shows(phone, fixture.empty)
    await keepShot(phone.page, page, 'empty')
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  test('is whole at 30 px text on a screen of 320 px', async () => {
    const fixture = fixtureOf(page)
    const person = fixture.person ?? ORDINARY_MEMBER
    const route = routeOf(page, fixture, full.subjects)
    const phone = await openPhone(browser, full.town.url, person, route, { width: 320, size: 'huge' })
    await shows(phone, fixture.full)
    await keepShot(phone.page, page, 'huge')
    expect(await phone.page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })).toEqual([])
    await phone.close()
  })
})
