import type { Browser } from 'playwright-core'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'

let browser: Browser
let town: Town
let voucher: { voucherId: string; code: string }
let phone: Phone
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.bind('lin')
  await town.enrich('lin', 500)
})
beforeEach(async () => {
  await answer('accept')
  voucher = await town.redeem('lin', 'towel')
  phone = await openPhone(browser, town.url, 'lin', `packages/mall/voucher?voucherId=${voucher.voucherId}`)
})
afterEach(async () => {
  expect(phone.errors).toEqual([])
  await phone.close()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const answer = (given: 'accept' | 'reject' | 'off') =>
  fetch(`${town.url}/__cloud/subscription-answer`, {
    method: 'POST',
    headers: { 'x-person': 'lin' },
    body: JSON.stringify({ answer: given }),
  })
const tap = (id: string) => phone.page.locator(`#${id}:visible`).click()
const textOf = (id: string) => phone.page.locator(`#${id}:visible`).textContent()

test('who refused, or keeps messages switched off, reads how to get them and may ask again', async () => {
  await answer('reject')
  await tap('voucher-tell')
  expect(await textOf('voucher-tell-trouble')).toContain('这次没有同意')
  await answer('off')
  await tap('voucher-tell')
  await phone.page.getByText('关着这个小程序的订阅消息').waitFor()
  await phone.page.route('**/__cloud/subscriptions', (route) => route.abort())
  await tap('voucher-tell')
  await phone.page.getByText('没有连上').waitFor()
  expect(town.cloud.database.count('recipients', {})).toBe(0)
})

test('a tap on the voucher, a write-off at the desk: the message opens the voucher in the frame', async () => {
  await tap('voucher-tell')
  expect(await textOf('voucher-tell-on')).toContain('服务通知')
  dataOf(await town.as('qian').mutate('mall.writeOff', { code: voucher.code }))
  await town.cloud.fireTimers('timers')

  const frame = await (await browser.newContext()).newPage()
  await frame.goto(`${town.url}/?person=lin`)
  await frame.getByRole('button', { name: '服务通知，1 条未读' }).click()
  const message = frame.getByRole('listitem').filter({ hasText: '奖品核销提醒' })
  expect(await message.textContent()).toContain('总院服务台')
  await message.getByRole('button', { name: '进入小程序查看' }).click()
  await frame.frameLocator('#screen').locator('#voucher-used').waitFor()
  // Read once, it is no news any more.
  await frame.getByRole('button', { name: '服务通知', exact: true }).waitFor()
  await frame.context().close()
})
