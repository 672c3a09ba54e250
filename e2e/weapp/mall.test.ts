import { decodeQR } from 'qr/decode.js'
import { turnStep } from '../../contract/rules/turn'
import { qrTextOf } from '../../contract/rules/voucher-qr'
import { turnOf } from '../../src/lib/turn'
import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

const WRITE_OFF = '/packages/verify/write-off'

let town: Town
let phone: Phone
beforeEach(async () => {
  town = await openTown()
  await town.bind('lin')
})
afterEach(async () => {
  phone.close()
  await town.close()
})

const account = async () => (await town.ask('lin', 'points.overview', {})).account
const newest = async () => {
  const { vouchers } = await town.ask('lin', 'mall.vouchers', {})
  return vouchers[0]
}
const redeem = async () => {
  const { voucherId } = await town.act('lin', 'mall.redeem', { rewardId: 'towel', pickUpPointId: 'hq-desk' })
  return town.ask('lin', 'mall.voucher', { voucherId })
}

/** Opens the voucher by the way that a member takes. */
const openVoucher = async (voucherId: string): Promise<void> => {
  await phone.shows('home-open-vouchers')
  phone.tap('home-open-vouchers')
  await phone.shows(`voucher-${voucherId}`)
  phone.tap(`voucher-${voucherId}`)
  await phone.shows('voucher-code')
}

/** Opens the counter on the verifier's phone. */
const openCounter = async (): Promise<void> => {
  phone = openPhone(town, { person: 'qian' })
  await phone.shows('home-points')
  phone.open(WRITE_OFF)
  await phone.shows('write-off-scan')
}

/** Paints the picture's stretches as a camera would see them, and reads them. */
const scanned = (address: string): string => {
  const svg = decodeURIComponent(address.slice(address.indexOf(',') + 1))
  const scale = 4
  const width = Number(/viewBox='0 0 (\d+)/.exec(svg)?.[1]) * scale
  const data = new Uint8Array(width * width * 4).fill(255)
  for (const [, x, y, length] of svg.matchAll(/M(\d+) (\d+)h(\d+)v1h-\d+z/g))
    for (let row = 0; row < scale; row++) {
      const from = (Number(y) * scale + row) * width + Number(x) * scale
      data.fill(0, from * 4, (from + Number(length) * scale) * 4)
    }
  // The phone's stand-in has no TextDecoder.
  const textDecoder = (bytes: Uint8Array) => Buffer.from(bytes).toString('utf8')
  return decodeQR({ data, width, height: width }, { textDecoder })
}

test('a member redeems from the mall and gets a voucher with a QR on a bright screen', async () => {
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('home-next-reward')
  expect(phone.textOf('home-next-reward')).toContain('再得 10 分可换防割劳保手套')
  phone.tap('tab-points')
  await phone.shows('points-half-mall')
  phone.tap('points-half-mall')
  await phone.shows('reward-towel-redeem')
  expect(phone.textOf('mall-filter-can')).toContain('现在能换 1')
  phone.tap('reward-towel-redeem')
  await phone.shows('place-hq-desk')

  phone.tap('redeem')
  await phone.shows('redeem-choose-place')
  phone.tap('place-hq-desk')
  await phone.until('the place to be chosen', () => !phone.has('redeem-choose-place'))
  phone.tap('redeem')
  await phone.shows('redeem-sheet')
  phone.tap('redeem-sheet-no')
  await phone.loses('redeem-sheet')
  expect(phone.calls).not.toContain('mall.redeem')
  phone.tap('redeem')
  await phone.shows('redeem-sheet')
  phone.tap('redeem-sheet-yes')

  await phone.shows('voucher-code')
  expect(phone.routes()).toEqual(['pages/points/index', 'packages/mall/voucher'])
  const voucher = await newest()
  const { code, qr } = await town.ask('lin', 'mall.voucher', { voucherId: voucher?.voucherId ?? '' })
  expect(phone.textOf('voucher-code').replace(' ', '')).toBe(code)
  expect(scanned(phone.pictureOf('voucher-qr'))).toContain(`${qr.signed}~${qr.signature}~`)
  await phone.until('a bright screen', () => phone.brightness() === 1)
  expect(await account()).toMatchObject({ available: 5, held: 15 })

  phone.tap('nav-back')
  await phone.shows('mall-list')
  await phone.until('the light as it was', () => phone.brightness() === 0.4)
  await phone.until('the points that are left', () => phone.textOf('mall-available') === '5')
})

test('the member’s page turns to 已核销 by itself when the verifier is done', async () => {
  const { code, voucher } = await redeem()
  phone = openPhone(town, { person: 'lin' })
  await openVoucher(voucher.voucherId)

  await town.act('qian', 'mall.writeOff', { code })

  await phone.shows('voucher-used')
  expect(phone.textOf('voucher-state')).toBe('已核销')
  expect(phone.has('voucher-qr')).toBe(false)
})

test('a page that nobody looks at does not ask', async () => {
  const { voucher } = await redeem()
  phone = openPhone(town, { person: 'lin' })
  await openVoucher(voucher.voucherId)
  phone.hide()
  const asked = phone.calls.length
  await new Promise((resolve) => setTimeout(resolve, 5_600))
  expect(phone.calls.length).toBe(asked)
})

test('the verifier scans, is asked once more, and the points are spent', async () => {
  const { qr } = await redeem()
  const qrText = qrTextOf(qr.signed, qr.signature, turnOf(qr.seed, turnStep(town.now())))
  await openCounter()
  phone.aimCamera({ sees: qrText })
  phone.tap('write-off-scan')
  await phone.shows('checked-issued')
  expect(phone.textOf('checked-title')).toContain('纯棉毛巾')
  expect(phone.textOf('checked-member')).toBe('林*舟')

  phone.tap('checked-writeOff')
  await phone.shows('checked-writeOff-sheet')
  phone.tap('checked-writeOff-sheet-yes')

  await phone.shows('write-off-done')
  expect(phone.textOf('write-off-handed')).toContain('林*舟')
  expect((await newest())?.state).toBe('used')
  expect(await account()).toMatchObject({ available: 5, held: 0 })

  phone.tap('write-off-next')
  await phone.shows('write-off-scan')
  phone.tap('write-off-scan')
  await phone.shows('checked-used')
  expect(phone.textOf('write-off-stop')).toContain('已核销过，不要发放')
  expect(phone.has('checked-writeOff')).toBe(false)
})

test('a camera that is refused, turned away or sees something else leaves the code to be typed', async () => {
  const { code } = await redeem()
  await openCounter()
  phone.aimCamera({ fails: 'scanCode:fail auth deny' })
  phone.tap('write-off-scan')
  await phone.says('没有相机权限，没关系')

  phone.aimCamera({ sees: 'https://example.org/menu' })
  phone.tap('write-off-scan')
  await phone.says('这不是兑换券的二维码')

  phone.type('write-off-code', `${code.slice(0, 4).toLowerCase()} ${code.slice(4)}`)
  await phone.loses('write-off-trouble')
  phone.aimCamera({ fails: 'scanCode:fail cancel' })
  phone.tap('write-off-scan')
  phone.tap('write-off-look')
  await phone.shows('checked-issued')
  expect((await newest())?.state).toBe('issued')
})

test('without a network the voucher is shown from the phone, after a new start too', async () => {
  const { code, voucher } = await redeem()
  phone = openPhone(town, { person: 'lin' })
  await openVoucher(voucher.voucherId)
  const { storage } = phone
  phone.close()

  phone = openPhone(town, { person: 'lin', storage, offline: true })
  await phone.shows('home-offline')
  phone.tap('tab-points')
  await phone.shows('points-half-mall')
  phone.tap('points-half-mall')
  await phone.shows('mall-kept')
  phone.tap('mall-kept')
  await phone.shows(`voucher-${voucher.voucherId}`)
  phone.tap(`voucher-${voucher.voucherId}`)
  await phone.shows('voucher-stale')
  expect(phone.textOf('voucher-stale')).toContain('网络断了，可先出示')
  expect(phone.textOf('voucher-code').replace(' ', '')).toBe(code)
})

test('cancelling gives the points back and takes the code away', async () => {
  const { voucher } = await redeem()
  phone = openPhone(town, { person: 'lin' })
  await openVoucher(voucher.voucherId)
  phone.tap('voucher-cancel')
  await phone.shows('voucher-cancel-sheet')
  phone.tap('voucher-cancel-sheet-yes')
  await phone.shows('voucher-cancelled')
  expect(phone.has('voucher-qr')).toBe(false)
  expect(await account()).toMatchObject({ available: 20, held: 0 })
})
