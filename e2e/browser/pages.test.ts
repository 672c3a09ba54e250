import type { Browser, Page, Route } from 'playwright-core'
import { type PageName, pathOf } from '../../contract/rules/page-address'
import { pages } from '../../contract/rules/pages'
import { FIRST_MOMENT } from '../first-moment'
import { launchBrowser, openPhone, type Phone } from './browser'
import { layoutTroubles } from './layout-troubles'
import { fixtureOf, lines, openBareTown, openFullTown, routeOf } from './page-fixtures'
import { keepShot } from './shots'

/** A page as Taro's router knows it. */
type Routed = { readonly path: string; readonly enablePullDownRefresh: boolean }

/** What the network does with the next calls of the page. */
type Weather = 'holds' | 'fails' | 'breaks' | 'passes'

const CALL = '**/__cloud/call/academy'
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

test('the router has every page of the table, and lets those be pulled down that can be', async () => {
  const phone = await openPhone(browser, full.town.url, 'lin', 'pages/nowhere')
  const routes = await phone.page.evaluate(
    () => (window as unknown as { __taroAppConfig: { routes: Routed[] } }).__taroAppConfig.routes,
  )
  const names = Object.keys(pages) as PageName[]
  expect(routes.map(({ path }) => path)).toEqual(names.map(pathOf))
  expect(routes.map(({ enablePullDownRefresh }) => enablePullDownRefresh)).toEqual(
    names.map((name) => 'pulls' in pages[name]),
  )
  await phone.close()
})

describe.each(lines)('%s', (page) => {
  test('is loading, fails, is offline, and gets well by its own button', async () => {
    const fixture = fixtureOf(page)
    const { states } = fixture
    const phone = await openPhone(browser, full.town.url, fixture.person, 'pages/nowhere')
    await phone.page.clock.install({ time: FIRST_MOMENT })
    const turn = await underWeather(phone.page)
    await turn('holds')
    await phone.go(routeOf(page, full.subjects))
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
    const route = routeOf(page, bare.subjects)
    const phone = await openPhone(browser, bare.town.url, fixture.person, route)
    await shows(phone, fixture.empty)
    await keepShot(phone.page, page, 'empty')
    expect(phone.errors).toEqual([])
    await phone.close()
  })

  test('is whole at 30 px text on a screen of 320 px', async () => {
    const fixture = fixtureOf(page)
    const person = fixture.person
    const route = routeOf(page, full.subjects)
    const phone = await openPhone(browser, full.town.url, person, route, { width: 320, size: 'huge' })
    await shows(phone, fixture.full)
    await keepShot(phone.page, page, 'huge')
    expect(await phone.page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })).toEqual([])
    await phone.close()
  })
})
