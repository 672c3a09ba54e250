import type { Browser } from 'playwright-core'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'

let browser: Browser
let town: Town
let phone: Phone
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.bind('lin')
  const ticket = { type: 'other' as const, text: '示例意见', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '示例答复' }))
  await town.cloud.fireTimers('timers')
})
afterEach(async () => {
  expect(phone.errors).toEqual([])
  await phone.close()
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const tap = (id: string) => phone.page.locator(`#${id}:visible`).click()
const shows = (id: string) => phone.page.locator(`#${id}:visible`).waitFor()
const unread = async () => dataOf(await town.as('lin').call('announcement.badge', {})).unread
/** The page's own call may still be on its way: asks until it has arrived, two hundred times at most. */
const comesToNothing = async (): Promise<boolean> => {
  for (let asked = 0; asked < 200; asked += 1) if ((await unread()) === 0) return true
  return false
}

test('an admin sees how many it reaches, and publishes; what is empty is not published', async () => {
  phone = await openPhone(browser, town.url, 'sun', 'packages/office/announce')
  await tap('announce-check')
  await shows('announce-title-trouble')
  await phone.page
    .locator('#announce-title:visible input, input#announce-title:visible')
    .first()
    .fill('停电通知')
  await phone.page
    .locator('#announce-text:visible textarea, textarea#announce-text:visible')
    .first()
    .fill('周六上午停电。')
  await tap('announce-check')
  await phone.page.getByText(/发给全体会员，现在 \d+ 人/).waitFor()
  await tap('announce-sheet-yes')
  await shows('announce-done')
  expect(town.cloud.database.find('announcements', {})).toMatchObject([{ title: '停电通知' }])
  // Longer than the tenant is remembered by the instances that answer reads.
  town.cloud.clock.advance(31_000)
})

test('a message opens its thing and is read; an announcement is read by opening it', async () => {
  expect(await unread()).toBe(2)
  phone = await openPhone(browser, town.url, 'lin', 'packages/inbox/messages')
  await shows('inbox-news')
  await phone.page.getByText('看答复并评价').click()
  await shows('rating-panel')
  await phone.go('packages/inbox/announcements')
  await phone.page.getByText('停电通知').click()
  await shows('announcement-text')
  expect(await comesToNothing()).toBe(true)
})

test('all is marked as read with one tap', async () => {
  dataOf(
    await town.as('sun').mutate('announcement.publish', {
      title: '示例通知',
      text: '示例',
      audience: { kind: 'all' },
    }),
  )
  town.cloud.clock.advance(31_000)
  expect(await unread()).toBe(1)
  phone = await openPhone(browser, town.url, 'lin', 'packages/inbox/messages')
  await tap('inbox-read-all')
  expect(await comesToNothing()).toBe(true)
})

test('an adopted ticket is praised where its message lies, asked once more, and read with it', async () => {
  const [ticket] = dataOf(await town.as('lin').call('feedback.mine', {})).tickets
  const ticketId = ticket?.ticketId ?? ''
  dataOf(await town.as('sun').mutate('feedback.adopt', { ticketId }))
  await town.cloud.fireTimers('timers')
  const [item] = dataOf(await town.as('lin').call('inbox.items', {})).items
  const id = `item-${item?.itemId}`
  phone = await openPhone(browser, town.url, 'lin', 'packages/inbox/messages')
  await tap(`${id}-praiseTicket`)
  await shows(`${id}-praiseTicket-sheet`)
  expect(dataOf(await town.as('lin').call('feedback.ticket', { ticketId })).ticket.state).toBe('adopted')
  await tap(`${id}-praiseTicket-sheet-yes`)
  await phone.page.locator(`#${id}-praiseTicket`).waitFor({ state: 'detached' })
  expect(dataOf(await town.as('lin').call('feedback.ticket', { ticketId }))).toMatchObject({
    ticket: { state: 'closed' },
    rating: { satisfaction: 'good' },
  })
  await phone.page.locator(`#${id}-note`).waitFor({ state: 'detached' })
})
