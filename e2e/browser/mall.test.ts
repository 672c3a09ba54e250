import type { Browser } from 'playwright-core'
import { decodeQR } from 'qr/decode.js'
import { readQrText } from '../../contract/rules/voucher-qr'
import { stockUp } from '../stock-up'
import { dataOf } from '../town'
import { townOfFile } from '../town-of-file'
import { launchBrowser, openPhone, type Phone } from './browser'
import { layoutTroubles } from './layout-troubles'
import { keepShot } from './shots'

const WRITE_OFF = 'packages/verify/write-off'
const MALL = 'pages/points/index?show=mall'

const town = townOfFile({ bound: ['lin'] })
let browser: Browser
const phones: Phone[] = []
beforeAll(async () => {
  browser = await launchBrowser()
})
afterEach(async () => {
  const errors = phones.flatMap((phone) => phone.errors)
  await Promise.all(phones.splice(0).map((phone) => phone.close()))
  expect(errors).toEqual([])
  expect(town.audit()).toEqual([])
})
afterAll(() => browser?.close())

/** Opens the app as one person, with the few gestures that these tests need. */
const open = async (handle: string, route: string, look: Parameters<typeof openPhone>[4] = {}) => {
  const phone = await openPhone(browser, town.url, handle, route, look)
  phones.push(phone)
  const at = (id: string) => phone.page.locator(`#${id}:visible`)
  return {
    ...phone,
    at,
    shows: (id: string) => at(id).waitFor(),
    tap: (id: string) => at(id).click(),
    text: (id: string) => at(id).innerText(),
    shot: (name: string) => keepShot(phone.page, 'mall', name),
  }
}
type Open = Awaited<ReturnType<typeof open>>

const account = async () => dataOf(await town.as('lin').call('points.overview', {})).account
const vouchers = async () => dataOf(await town.as('lin').call('mall.vouchers', {})).vouchers
const voucherPage = (voucherId: string) => `packages/mall/voucher?voucherId=${voucherId}`

/** Reads the QR on screen as a scanner would. */
const scan = async (phone: Open): Promise<string> => {
  const { signs, width } = await phone.page.locator('#voucher-qr img').evaluate(async (element) => {
    const image = element as HTMLImageElement
    await image.decode()
    const canvas = document.createElement('canvas')
    canvas.width = image.naturalWidth
    canvas.height = image.naturalHeight
    const context = canvas.getContext('2d')
    context?.drawImage(image, 0, 0)
    const pixels = context?.getImageData(0, 0, canvas.width, canvas.height).data ?? []
    // One sign for a pixel: a list of numbers takes the browser's protocol seconds.
    let signs = ''
    for (let at = 0; at < pixels.length; at += 4) signs += (pixels[at] ?? 255) < 128 ? '1' : '0'
    return { signs, width: canvas.width }
  })
  const data = Uint8Array.from(
    Array.from(signs).flatMap((sign) => (sign === '1' ? [0, 0, 0, 255] : [255, 255, 255, 255])),
  )
  return decodeQR({ data, width, height: width })
}

const enterCode = async (verifier: Open, code: string): Promise<void> => {
  await verifier.at('write-off-code').fill(code)
  await verifier.tap('write-off-look')
}

test('a member chooses, is asked once more, and gets a voucher that can be scanned', async () => {
  const lin = await open('lin', MALL)
  await lin.shows('mall-list')
  expect(await lin.text('mall-available')).toBe('20')
  expect(await lin.text('mall-filter-can')).toBe('现在能换 1')
  await lin.shot('mall')
  await lin.tap('reward-towel-redeem')

  await lin.tap('redeem')
  await lin.shows('redeem-choose-place')
  await lin.tap('place-yizhou-gate')
  await lin.tap('redeem')
  await lin.shows('redeem-sheet')
  await lin.shot('redeem-sheet')
  await lin.page.keyboard.press('Escape')
  await lin.at('redeem-sheet').waitFor({ state: 'hidden' })
  expect(await vouchers()).toEqual([])

  await lin.tap('redeem')
  await lin.tap('redeem-sheet-yes')
  await lin.shows('voucher-code')
  const [voucher] = await vouchers()
  expect(voucher).toMatchObject({ title: '纯棉毛巾', state: 'issued', pickUpPointName: '一舟学院门卫室' })
  const shown = dataOf(await town.as('lin').call('mall.voucher', { voucherId: voucher?.voucherId ?? '' }))
  expect((await lin.text('voucher-code')).replace(' ', '')).toBe(shown.code)
  expect(readQrText(await scan(lin))).toMatchObject({
    signed: shown.qr.signed,
    signature: shown.qr.signature,
    code: shown.code,
  })
  await lin.shot('voucher')

  await lin.tap('nav-back')
  await lin.shows('mall-list')
  const { available } = await account()
  expect(available).toBe(5)
  await lin.page.locator('#mall-available:visible', { hasText: /^5$/ }).waitFor()
  expect(await lin.text('mall-vouchers')).toContain('我的兑换券 1')
})

test('the verifier types the code, and the member’s page turns to 已核销 by itself', async () => {
  const { voucherId, code } = await town.redeem('lin', 'towel')
  const lin = await open('lin', voucherPage(voucherId))
  await lin.shows('voucher-code')
  const qian = await open('qian', WRITE_OFF)
  await enterCode(qian, ` ${code.slice(0, 4).toLowerCase()}-${code.slice(4)}`)
  await qian.shows('checked-issued')
  expect(await qian.text('checked-title')).toContain('纯棉毛巾')
  expect(await qian.text('checked-member')).toMatch(/^林\*/)
  await qian.shot('checked')
  await qian.tap('checked-writeOff')
  await qian.shot('write-off-sheet')
  await qian.tap('checked-writeOff-sheet-yes')
  await qian.shows('write-off-done')
  expect(await qian.text('write-off-handed')).toContain('纯棉毛巾')
  await qian.shot('write-off-done')

  await lin.shows('voucher-used')
  expect(await lin.at('voucher-qr').count()).toBe(0)
  expect(await lin.text('voucher-state')).toBe('已核销')
  await lin.shot('voucher-used')
  expect(await account()).toMatchObject({ available: 5, held: 0 })
  await lin.go('pages/points/index')
  expect(await lin.text('points-balance')).toBe('5')

  await qian.tap('write-off-next')
  await enterCode(qian, code)
  await qian.shows('checked-used')
  expect(await qian.text('write-off-stop')).toContain('已核销过，不要发放')
  expect(await qian.at('checked-writeOff').count()).toBe(0)
  await qian.shot('checked-used')
})

test('the verifier scans what the member’s screen shows', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const qian = await open('qian', WRITE_OFF)
  await qian.tap('write-off-scan')
  await qian.shows('write-off-trouble')
  expect(await qian.text('write-off-trouble')).toContain('没有人打开兑换券')

  const lin = await open('lin', voucherPage(voucherId))
  await lin.shows('voucher-code')
  await qian.tap('write-off-scan')
  await qian.shot('scan-sheet')
  await qian.tap('scan-lin')
  await qian.tap('checked-writeOff')
  await qian.tap('checked-writeOff-sheet-yes')
  await qian.shows('write-off-done')
  expect((await vouchers())[0]?.state).toBe('used')

  await lin.shows('voucher-used')
  await qian.tap('write-off-next')
  await qian.tap('write-off-scan')
  await qian.shows('write-off-trouble')
})

test('a voucher of another pick-up point, and what is no code, hand out nothing', async () => {
  const { code } = await town.redeem('lin', 'towel', 'yizhou-gate')
  const qian = await open('qian', WRITE_OFF)
  await enterCode(qian, 'K7QM 3XH0')
  expect(await qian.text('write-off-trouble')).toContain('没有数字 0、1 和字母 O、I')
  await enterCode(qian, code)
  await qian.page.locator('#write-off-trouble', { hasText: '要到别的领取点领' }).waitFor()
  const lin = await open('lin', WRITE_OFF)
  await lin.shows('write-off-not-yours')
})

test('cancelling is asked once more; then the points are back and the code is gone', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const lin = await open('lin', voucherPage(voucherId))
  await lin.tap('voucher-cancel')
  await lin.shot('cancel-sheet')
  await lin.tap('voucher-cancel-sheet-no')
  expect((await vouchers())[0]?.state).toBe('issued')
  await lin.tap('voucher-cancel')
  await lin.tap('voucher-cancel-sheet-yes')
  await lin.shows('voucher-cancelled')
  expect(await lin.at('voucher-qr').count()).toBe(0)
  expect(await account()).toMatchObject({ available: 20, held: 0 })
  await lin.shot('voucher-cancelled')
  await lin.go('packages/mall/vouchers')
  expect(await lin.text(`voucher-${voucherId}`)).toContain('已取消')
})

test('who comes too late for the last piece loses nothing and is led back to the mall', async () => {
  const lin = await open('lin', 'packages/mall/reward?rewardId=towel')
  await lin.tap('place-hq-desk')
  await stockUp(town.cloud, 'towel', 0)
  await lin.tap('redeem')
  await lin.tap('redeem-sheet-yes')
  await lin.shows('redeem-refused')
  expect(await lin.text('redeem-refused')).toContain('已兑完')
  expect(await account()).toMatchObject({ available: 20, held: 0 })
  await lin.shot('sold-out')
  await lin.tap('redeem-next-step')
  await lin.shows('mall-list')
  expect(await lin.at('reward-towel-redeem').count()).toBe(0)
})

test('the verifier hands out without a network, and it is written off once he is back', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const lin = await open('lin', voucherPage(voucherId))
  await lin.shows('voucher-code')
  const qian = await open('qian', WRITE_OFF)
  await qian.tap('lease-hq-desk-take')
  await qian.shot('lease-sheet')
  await qian.tap('lease-sheet-yes')
  await qian.shows('lease-hq-desk-return')
  await qian.shot('lease-held')
  const call = '**/__cloud/call/academy'
  await qian.page.route(call, (route) => route.abort('internetdisconnected'))

  await qian.tap('write-off-scan')
  await qian.tap('scan-lin')
  await qian.shows('offline-voucher')
  expect(await qian.text('offline-title')).toBe('纯棉毛巾 1 份')
  await qian.shot('offline-voucher')
  await qian.tap('offline-confirm')
  await qian.tap('offline-sheet-yes')
  await qian.shows('write-off-done')
  expect((await vouchers())[0]?.state).toBe('issued')
  await qian.tap('write-off-next')
  await qian.shows('offline-waiting')
  await qian.shot('offline-waiting')
  await qian.tap('write-off-scan')
  await qian.tap('scan-lin')
  await qian.page.locator('#write-off-trouble', { hasText: '核销过，不要发放' }).waitFor()
  await lin.tap('voucher-cancel')
  await lin.tap('voucher-cancel-sheet-yes')
  await lin.page.locator('#voucher-trouble', { hasText: '正在断网核销' }).waitFor()

  // Opened anew without a network, the page still works.
  await qian.go(WRITE_OFF)
  await qian.shows('write-off-scan')
  await qian.page.unroute(call)
  await qian.tap('offline-settle')
  await qian.at('offline-waiting').waitFor({ state: 'hidden' })
  expect((await vouchers())[0]?.state).toBe('used')
  await qian.go(WRITE_OFF)
  await qian.tap('lease-hq-desk-return')
  await qian.shows('lease-hq-desk-take')
  await lin.shows('voucher-used')
  expect(await account()).toMatchObject({ available: 5, held: 0 })
})

test('without a network the voucher that was seen can still be shown', async () => {
  const { voucherId } = await town.redeem('lin', 'towel')
  const lin = await open('lin', voucherPage(voucherId))
  await lin.shows('voucher-code')
  const code = await lin.text('voucher-code')
  await lin.page.route('**/__cloud/call/academy', (route) => route.abort('internetdisconnected'))
  await lin.go(MALL)
  await lin.tap('mall-kept')
  await lin.tap(`voucher-${voucherId}`)
  await lin.shows('voucher-stale')
  expect(await lin.text('voucher-stale')).toContain('网络断了，可先出示')
  expect(await lin.text('voucher-code')).toBe(code)
  expect(await scan(lin)).toContain(code.replace(' ', ''))
  await lin.shot('voucher-offline')
})

test.each(['normal', 'elder', 'huge'] as const)(
  'the mall and its sheets are whole at 320 px, %s',
  async (size) => {
    const limits = size === 'normal' ? { minTargetPx: 36, minTextPx: 12 } : { minTargetPx: 60, minTextPx: 18 }
    await town.enrich('lin', 70)
    const { voucherId, code } = await town.redeem('lin', 'towel')
    const lin = await open('lin', MALL, { width: 320, size, theme: size === 'elder' ? 'dark' : 'light' })
    const whole = async (name: string, phone = lin) => {
      await phone.shot(`${name}-320-${size}`)
      expect(await phone.page.evaluate(layoutTroubles, limits)).toEqual([])
    }
    await lin.shows('mall-list')
    await whole('mall')
    await lin.tap('reward-cup-redeem')
    await lin.tap('place-hq-desk')
    await whole('reward')
    await lin.tap('redeem')
    await lin.shows('redeem-sheet')
    await whole('redeem-sheet')
    await lin.tap('redeem-sheet-no')
    await lin.go(voucherPage(voucherId))
    await lin.shows('voucher-code')
    await whole('voucher')
    await lin.go('packages/mall/vouchers')
    await lin.shows('vouchers-list')
    await whole('vouchers')
    await lin.go('pages/home/index')
    await lin.shows('home-next-reward')
    await whole('home')
    const qian = await open('qian', WRITE_OFF, { width: 320, size })
    await enterCode(qian, code)
    await qian.shows('checked-issued')
    await whole('checked', qian)
    await qian.tap('checked-writeOff')
    await qian.shows('checked-writeOff-sheet')
    await whole('checked-writeOff-sheet', qian)
  },
)
