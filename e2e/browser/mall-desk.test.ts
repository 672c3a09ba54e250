import { readFile } from 'node:fs/promises'
import type { Browser } from 'playwright-core'
import { readSheet } from '../read-sheet'
import { dataOf, openTown, type Town } from '../town'
import { launchBrowser, openPhone, type Phone } from './browser'
import { drawPicture } from './draw-picture'
import { keepShot } from './shots'

let browser: Browser
let town: Town
let admin: Phone
beforeAll(async () => {
  browser = await launchBrowser()
  town = await openTown()
  await town.bind('lin')
  admin = await openPhone(browser, town.url, 'sun', 'packages/store/new-reward')
})
afterAll(async () => {
  await browser?.close()
  await town?.close()
})

const at = (id: string) => admin.page.locator(`#${id}:visible`)
const tap = (id: string) => at(id).click()
const says = (id: string, hasText: string | RegExp) =>
  admin.page.locator(`#${id}:visible`, { hasText }).waitFor()
const fill = (id: string, words: string) =>
  admin.page.locator(`input#${id}:visible, textarea#${id}:visible`).fill(words)
const shot = (name: string) => keepShot(admin.page, 'mall-desk', name)

// A spreadsheet program would take a cell of this title for a formula.
const TITLE = '=年货礼盒'

test('a new reward with a picture goes on sale, is handed out, closed at night and exported', async () => {
  await fill('form-title', TITLE)
  await fill('form-summary', '米、油、面各一份。')
  await fill('form-pricePoints', '15')
  await fill('form-yearLimit', '2')
  await tap('form-pickUpPointIds-hq-desk')
  const opening = admin.page.waitForEvent('filechooser')
  await tap('form-picture-choose')
  await (await opening).setFiles({
    name: 'box.png',
    mimeType: 'image/png',
    buffer: await drawPicture(admin.page, 60),
  })
  await says('form-picture-state', '已上传')
  await shot('form')
  await tap('form-save')
  await says('desk-reward-title', TITLE)

  await fill('stock-pieces', '3')
  await fill('stock-reason', '12 月采购到货')
  await tap('stock-send')
  await tap('stock-sheet-yes')
  await says('desk-reward-stock', '3')
  await tap('sale-turn')
  await tap('sale-sheet-yes')
  await says('sale-turn', '下架')
  await shot('reward')

  const rewards = dataOf(await town.as('lin').call('mall.catalogue', {})).rewards
  const rewardId = rewards.find(({ title }) => title === TITLE)?.rewardId ?? ''
  const lin = await openPhone(browser, town.url, 'lin', `packages/mall/reward?rewardId=${rewardId}`)
  const picture = lin.page.locator('.reward-picture img:visible')
  await picture.waitFor()
  expect(await picture.evaluate((image) => (image as HTMLImageElement).decode().then(() => 'drawn'))).toBe(
    'drawn',
  )
  await keepShot(lin.page, 'mall-desk', 'member')
  await lin.close()
  const { code } = await town.redeem('lin', rewardId)
  dataOf(await town.as('qian').mutate('mall.writeOff', { code }))

  await admin.go('packages/store/closing')
  await says(`closing-${rewardId}`, '兑出 1，发放 1，取消 0，过期 0')
  await says(`closing-${rewardId}`, '现在待领 0 份，全镇库存 2 份')
  await shot('closing')
  await admin.page.emulateMedia({ media: 'print' })
  expect(await at('closing-print').count()).toBe(0)
  await says('closing-page', '经办人')
  await shot('closing-printed')
  await admin.page.emulateMedia({ media: 'screen' })

  await admin.go('packages/store/exports')
  await tap('export-pickUpPointId-hq-desk')
  await tap('export-send')
  await says('exports-list', '正在生成')
  await town.cloud.fireTimers('timers')
  const [asked] = dataOf(await town.as('sun').call('mall.exported', {})).exports
  const downloading = admin.page.waitForEvent('download')
  await tap(`export-${asked?.exportId}-open`)
  const download = await downloading
  expect(download.suggestedFilename()).toMatch(/^兑换记录.*\.xlsx$/)
  const tabs = await readSheet(await readFile(await download.path()))
  expect(tabs.兑换记录).toHaveLength(2)
  expect(tabs.兑换记录?.[1]?.slice(1, 7)).toEqual([
    ...[code, `'${TITLE}`, 15, '林*舟', '总院服务台', '已核销'],
  ])
  await shot('exports')
  expect(admin.errors).toEqual([])
  expect(town.audit()).toEqual([])
})
