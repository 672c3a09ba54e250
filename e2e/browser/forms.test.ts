import type { Browser } from 'playwright-core'
import { openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'

let browser: Browser
let town: Town
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.bind('lin')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const box = (phone: Phone, id: string) => phone.page.locator(`input#${id}:visible, textarea#${id}:visible`)
const shows = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).waitFor()

/** The box that is wrong has the focus, and whoever listens hears why. */
const isLedTo = async (phone: Phone, id: string, words: string): Promise<void> => {
  await phone.page.locator(`#${id}:focus`).waitFor()
  expect(await box(phone, id).getAttribute('aria-invalid')).toBe('true')
  expect(await box(phone, id).getAttribute('aria-describedby')).toBe(`${id}-trouble`)
  expect(await phone.page.locator(`#${id}-trouble:visible`).innerText()).toContain(words)
}

test('Enter hands a form in; what is wrong has the focus; a draft outlives a reload and ends with success', async () => {
  const phone = await openPhone(browser, town.url, 'sun', 'packages/office/add-enterprise')
  await box(phone, 'add-industry').fill('电子')
  await box(phone, 'add-industry').press('Enter')
  await isLedTo(phone, 'add-name', '请填企业名称')
  await box(phone, 'add-name').fill('示例新厂')
  await phone.page.locator('#add-name-trouble').waitFor({ state: 'detached' })
  await box(phone, 'add-name').press('Enter')
  await isLedTo(phone, 'add-reason', '请写原因')

  await phone.go('packages/office/add-enterprise')
  await shows(phone, 'add-kept')
  expect(await box(phone, 'add-name').inputValue()).toBe('示例新厂')
  expect(await box(phone, 'add-industry').inputValue()).toBe('电子')
  const other = await openPhone(browser, town.url, 'lu', 'packages/office/add-enterprise')
  await shows(other, 'add-send')
  expect(await box(other, 'add-name').inputValue()).toBe('')

  await box(phone, 'add-reason').fill('新入驻企业')
  await box(phone, 'add-reason').press('Enter')
  await phone.page.locator('#enterprise-name:visible', { hasText: '示例新厂' }).waitFor()
  await phone.go('packages/office/add-enterprise')
  await shows(phone, 'add-send')
  expect(await box(phone, 'add-name').inputValue()).toBe('')
  expect([...phone.errors, ...other.errors]).toEqual([])
  await Promise.all([phone.close(), other.close()])
})

test('a refusal is said at the question that it is about, and the draft stays, until it is thrown away', async () => {
  const phone = await openPhone(browser, town.url, 'lin', 'packages/feedback/submit')
  await phone.page.locator('#submit-type-other:visible').click()
  await box(phone, 'submit-text').fill('这是违规示例。')
  await phone.page.locator('#submit-send:visible').click()
  await isLedTo(phone, 'submit-text', '没有通过微信的内容检查')
  await phone.go('packages/feedback/submit')
  await shows(phone, 'submit-kept')
  expect(await box(phone, 'submit-text').inputValue()).toBe('这是违规示例。')
  await phone.page.locator('#submit-anew:visible').click()
  await phone.page.locator('#submit-kept').waitFor({ state: 'detached' })
  expect(await box(phone, 'submit-text').inputValue()).toBe('')
  expect(phone.errors).toEqual([])
  await phone.close()
})
