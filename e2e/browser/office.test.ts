import type { Browser } from 'playwright-core'
import { dataOf, openTown, type Town } from '../town'
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

const tap = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).click()
const shows = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).first().waitFor()
const textOf = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).innerText()
const write = (phone: Phone, id: string, words: string) => phone.page.locator(`input#${id}`).fill(words)
const rolesOf = async (handle: string) => dataOf(await town.as(handle).call('member.whoAmI', {})).roles

test('one admin proposes another on the give-role screen, and a second one confirms it at the desk', async () => {
  const [sun, lu] = [
    await openPhone(browser, town.url, 'sun', 'packages/office/give-role'),
    await openPhone(browser, town.url, 'lu', 'packages/office/desk'),
  ]
  const { memberId } = dataOf(await town.as('lin').call('member.whoAmI', {})).member ?? { memberId: '' }
  await tap(sun, 'give-find')
  await shows(sun, 'give-trouble')
  await write(sun, 'give-text', town.facts('lin').name)
  await tap(sun, 'give-find')
  await tap(sun, `give-${memberId}`)
  await shows(sun, 'give-member')
  await sun.page.locator('[id^="give-option-"]:visible').last().click()
  await write(sun, 'give-reason', '轮值')
  await tap(sun, 'give-send')
  expect(await textOf(sun, 'give-done')).toContain('另一位管理员确认后生效')
  expect(await rolesOf('lin')).toEqual([])

  const [proposal] = dataOf(await town.as('lu').call('organisation.proposals', {})).proposals
  const card = `proposal-${proposal?.proposalId}`
  await sun.go('packages/office/desk')
  await shows(sun, `${card}-withdraw`)
  expect(await sun.page.locator(`#${card}-confirm`).count()).toBe(0)
  await lu.go('packages/office/desk')
  await tap(lu, `${card}-confirm`)
  expect(await textOf(lu, `${card}-confirm-sheet`)).toContain('林*舟')
  await tap(lu, `${card}-confirm-sheet-yes`)
  await shows(lu, 'desk-nothing')
  expect(await rolesOf('lin')).toEqual(['admin'])
  expect([...sun.errors, ...lu.errors]).toEqual([])
  await Promise.all([sun.close(), lu.close()])
})
