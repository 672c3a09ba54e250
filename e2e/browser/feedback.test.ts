import type { Browser } from 'playwright-core'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'
import { drawPicture } from './draw-picture'
import { layoutTroubles } from './layout-troubles'

let browser: Browser
let town: Town
let member: Phone
let admin: Phone
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.bind('lin')
})
beforeEach(async () => {
  member = await openPhone(browser, town.url, 'lin', 'packages/feedback/submit')
  admin = await openPhone(browser, town.url, 'sun', 'packages/office/queue')
})
afterEach(async () => {
  expect([...member.errors, ...admin.errors]).toEqual([])
  await Promise.all([member.close(), admin.close()])
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const tap = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).click()
const textOf = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).innerText()
const shows = (phone: Phone, id: string) => phone.page.locator(`#${id}:visible`).waitFor()
const write = (phone: Phone, id: string, words: string) => phone.page.locator(`textarea#${id}`).fill(words)
const points = async () => dataOf(await town.as('lin').call('points.overview', {}))
const newest = async () => {
  const [ticket] = dataOf(await town.as('lin').call('feedback.mine', {})).tickets
  if (!ticket) throw new Error('no ticket was submitted')
  return ticket
}

const addPicture = async (buffer: Buffer, mimeType = 'image/png'): Promise<void> => {
  const opening = member.page.waitForEvent('filechooser')
  await tap(member, 'picture-add')
  await (await opening).setFiles({ name: 'picture.png', mimeType, buffer })
}

test('written with pictures, answered, adopted, rated and closed; the points are those of the ledger', async () => {
  const before = (await points()).account.available
  const large = await drawPicture(member.page, 1_000)
  expect(large.length).toBeGreaterThan(2 * 1024 * 1024)
  await tap(member, 'submit-type-workplace')
  await write(member, 'submit-text', '食堂能不能晚半小时关门？\n夜班赶不上。')
  await addPicture(await drawPicture(member.page, 40))
  await addPicture(large)
  for (const place of [1, 2])
    await member.page.locator(`#picture-${place}-state:visible`, { hasText: '已上传' }).waitFor()
  await tap(member, 'submit-send')
  await shows(member, 'submit-received')
  expect(await textOf(member, 'submit-received')).toContain('收到了，加 1 分')
  const { ticketId, pictureCount } = await newest()
  expect(pictureCount).toBe(2)

  await admin.go('packages/office/queue')
  await tap(admin, `ticket-${ticketId}`)
  await admin.page.locator('#ticket-picture-2 img').waitFor()
  expect(await textOf(admin, 'ticket-author')).toContain('林*舟')
  await tap(admin, 'reply-send')
  expect(await textOf(admin, 'reply-text-trouble')).toContain('请写答复')
  await write(admin, 'reply-text', '下周起开到 21:30。')
  await tap(admin, 'reply-send')
  await tap(admin, 'ticket-adopt')
  expect(await textOf(admin, 'ticket-adopt-sheet')).toContain('加 20 分，不能撤回')
  await tap(admin, 'ticket-adopt-sheet-yes')
  await admin.page.getByText('意见被采纳，加 20 分').waitFor()
  expect(await admin.page.locator('#reply-form').count()).toBe(0)

  await member.go(`packages/feedback/ticket?ticketId=${ticketId}`)
  await member.page.getByText('意见被采纳，加 20 分').waitFor()
  await tap(member, 'rate-satisfaction-fair')
  await write(member, 'rate-words', '快一点更好。')
  await tap(member, 'rate-send')
  await shows(member, 'ticket-rating')
  const { account, entries } = await points()
  expect(account.available).toBe(before + 21)
  expect(entries.reduce((sum, { delta }) => sum + delta, 0)).toBe(account.available)
  expect(entries.slice(0, 2).map(({ ruleCode }) => ruleCode)).toEqual(['FB_ADOPT', 'FB_SUBMIT'])
  await admin.go(`packages/feedback/ticket?ticketId=${ticketId}`)
  expect(await textOf(admin, 'ticket-rating')).toContain('快一点更好')
})

test('what was written is there after a reload; the text that is refused stays', async () => {
  await tap(member, 'submit-type-other')
  await write(member, 'submit-text', '这是违规示例。')
  await addPicture(await drawPicture(member.page, 40))
  await member.page.locator('#picture-1-state:visible', { hasText: '已上传' }).waitFor()
  await member.go('packages/feedback/submit')
  await member.page.locator('#picture-1-state:visible', { hasText: '已上传' }).waitFor()
  await tap(member, 'submit-send')
  await member.page.getByText('没有通过微信的内容检查').waitFor()
  expect(await member.page.locator('textarea#submit-text').inputValue()).toBe('这是违规示例。')
  await write(member, 'submit-text', '改好了。')
  await tap(member, 'submit-send')
  await shows(member, 'submit-received')
  expect(await newest()).toMatchObject({ excerpt: '改好了。', pictureCount: 1 })
})

test('an unfinished form leads to what is missing; a file that is no picture is not added', async () => {
  await tap(member, 'submit-send')
  await shows(member, 'submit-type-trouble')
  await member.page.locator('#submit-type').waitFor()
  await addPicture(Buffer.from('<html>'))
  await shows(member, 'submit-pictures-trouble')
  expect(await member.page.locator('#picture-1').count()).toBe(0)
})

test('in the largest letters on a narrow phone one question a page leads to the sent ticket', async () => {
  await member.close()
  const look = { width: 320, size: 'huge' } as const
  member = await openPhone(browser, town.url, 'lin', 'packages/feedback/submit', look)
  const place = (nth: number) =>
    member.page.locator('#submit-place:visible', { hasText: `第 ${nth} 步，共 5 步` }).waitFor()
  const fits = async () =>
    expect(await member.page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })).toEqual([])
  await place(1)
  await tap(member, 'submit-next')
  await shows(member, 'submit-type-trouble')
  await fits()
  await tap(member, 'submit-type-workplace')
  await tap(member, 'submit-next')
  await place(2)
  await write(member, 'submit-text', '更衣柜坏了，锁不上。')
  await fits()
  await tap(member, 'submit-next')
  await place(3)
  await fits()
  await tap(member, 'submit-next')
  await place(4)
  await tap(member, 'submit-anonymous')
  await fits()
  await tap(member, 'submit-next')
  await place(5)
  await fits()
  const check = await textOf(member, 'submit-check')
  for (const words of ['更衣柜坏了，锁不上。', '没有图片', '对企业匿名']) expect(check).toContain(words)
  await tap(member, 'submit-previous')
  await place(4)
  await tap(member, 'submit-next')
  await tap(member, 'submit-send')
  await shows(member, 'submit-received')
  await fits()
  const { ticketId, excerpt } = await newest()
  expect(excerpt).toBe('更衣柜坏了，锁不上。')
  const { text, anonymousToEnterprise } = dataOf(await town.as('lin').call('feedback.ticket', { ticketId }))
  expect({ text, anonymousToEnterprise }).toEqual({ text: excerpt, anonymousToEnterprise: true })
  await tap(member, 'submit-open')
  await shows(member, 'ticket-story')
  await fits()
})

test('while the content check is down a ticket is held, and the union lets it through', async () => {
  town.cloud.setContentSafety('down')
  await tap(member, 'submit-type-course')
  await write(member, 'submit-text', '想学数控。')
  await tap(member, 'submit-send')
  await shows(member, 'submit-held')
  town.cloud.setContentSafety('up')
  const { ticketId } = await newest()
  await tap(admin, 'queue-held')
  await tap(admin, `ticket-${ticketId}`)
  await tap(admin, 'ticket-release')
  await shows(admin, 'reply-text')
  expect((await newest()).state).toBe('open')
})

test('an author who is not content says why, and the union reads it', async () => {
  const ticket = { type: 'other' as const, text: '更衣柜坏了。', pictures: [], anonymousToEnterprise: false }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  await member.go(`packages/feedback/ticket?ticketId=${ticketId}`)
  expect(await textOf(member, 'ticket-story-next')).toMatch(/等镇总工会答复\s+最晚 .* 答复/)
  expect(await member.page.locator('#ticket-contest').count()).toBe(0)
  dataOf(await town.as('sun').mutate('feedback.reply', { ticketId, text: '已转给企业。' }))
  await member.go(`packages/feedback/ticket?ticketId=${ticketId}`)
  expect(await textOf(member, 'ticket-story-next')).toContain('还没有评价，就自动办结')
  await tap(member, 'ticket-contest')
  await tap(member, 'ticket-contest-sheet-yes')
  await member.page.getByText('请写哪里没有解决').waitFor()
  await write(member, 'ticket-contest-sheet-reason', '还没有人来修。')
  await tap(member, 'ticket-contest-sheet-yes')
  // In the story: the text field of the sheet says so before it is sent.
  await member.page.locator('#ticket-story:visible', { hasText: '还没有人来修。' }).waitFor()
  await admin.go(`packages/feedback/ticket?ticketId=${ticketId}`)
  await admin.page.getByText('还没有人来修。').waitFor()
  await shows(admin, 'reply-form')
})

test('of two who handle it at once the second reads what has happened', async () => {
  const ticket = {
    type: 'other' as const,
    text: '两个人同时办。',
    pictures: [],
    anonymousToEnterprise: false,
  }
  const { ticketId } = dataOf(await town.as('lin').mutate('feedback.submit', ticket))
  await admin.go(`packages/feedback/ticket?ticketId=${ticketId}`)
  await shows(admin, 'ticket-close')
  dataOf(await town.as('sun').mutate('feedback.close', { ticketId }))
  await tap(admin, 'ticket-close')
  await tap(admin, 'ticket-close-sheet-yes')
  await shows(admin, 'ticket-trouble')
  expect(await textOf(admin, 'ticket-trouble')).toContain('刚刚有人办过')
  await admin.page.locator('#reply-form').waitFor({ state: 'detached' })
})
