import type { Browser, Page } from 'playwright-core'
import { launchBrowser } from './browser'
import { layoutTroubles } from './layout-troubles'

let browser: Browser
let page: Page
beforeAll(async () => {
  browser = await launchBrowser()
  page = await browser.newPage({ viewport: { width: 320, height: 400 } })
})
afterAll(() => browser?.close())

const troublesOf = async (body: string): Promise<string[]> => {
  await page.setContent(`<!doctype html><body style="margin:0;font:30px/40px sans-serif">${body}</body>`)
  return page.evaluate(layoutTroubles, { minTargetPx: 60, minTextPx: 24 })
}
const button = (style: string) => `<button style="font-size:30px;${style}">去</button>`

test.each([
  ['the page scrolls sideways', '<p style="width:400px">词</p>'],
  ['out of the screen', '<p style="position:absolute;left:310px;white-space:nowrap">两个词</p>'],
  ['cut off', '<div style="overflow:hidden;height:20px">这一行被切掉了</div>'],
  ['cut off', '<div style="overflow:hidden;width:60px;white-space:nowrap">这一行太长</div>'],
  ['text of 14 px', '<p style="font-size:14px">太小</p>'],
  ['a target of 40 px', button('height:40px')],
  ['overlap', button('height:60px') + button('height:60px;margin-left:-20px')],
  [
    'overlap',
    `<div style="height:900px"></div>${button('height:60px')}<div style="position:fixed;bottom:0">${button('height:60px')}</div>`,
  ],
])('%s is seen', async (trouble, body) => {
  expect((await troublesOf(body)).join()).toContain(trouble)
})

test('what is well laid out passes, also under bars that stay', async () => {
  const rows = Array.from({ length: 20 }, () => button('display:block;height:60px')).join('')
  const bars = `<div style="position:sticky;top:0">${button('height:60px')}</div>`
  const foot = `<div style="height:60px"></div><div style="position:fixed;bottom:0">${button('height:60px')}</div>`
  expect(await troublesOf(bars + rows + foot)).toEqual([])
  const scroller =
    '<div style="overflow:auto;height:100px">很长的一段字。很长的一段字。很长的一段字。很长的一段字。</div>'
  expect(await troublesOf(scroller)).toEqual([])
})
