import type { Output } from '@contract/contract'
import { keepVoucher, keptVouchers } from './kept-vouchers'

const mockStored = new Map<string, unknown>()

jest.mock('./storage', () => ({
  readStored: (name: string) => mockStored.get(name),
  writeStored: (name: string, value: unknown) => mockStored.set(name, value),
}))

beforeEach(() => mockStored.clear())

const NOW = 1_000_000
const shown = (voucherId: string, change: object = {}): Output<'mall.voucher'> => ({
  voucher: {
    ...{ voucherId, rewardId: 'towel', title: '毛巾', cover: 'towel', pricePoints: 15 },
    ...{ pickUpPointName: '总院', state: 'issued', issuedAt: NOW, lapsesAt: NOW + 1, ...change },
  },
  ...{ code: 'K7QM3XHD', pickUpPoint: null, usedAt: null, voidedAt: null },
  qr: { signed: 's', signature: 'g', seed: 'd' },
  progress: { history: [], open: [], next: null },
})
const ids = (now = NOW) => keptVouchers(now).map(({ voucher }) => voucher.voucherId)

test('the voucher seen last comes first, each is kept once', () => {
  for (const voucherId of ['a', 'b', 'a']) keepVoucher(shown(voucherId), NOW)
  expect(ids()).toEqual(['a', 'b'])
})

test('a voucher that has been written off or cancelled is forgotten', () => {
  for (const voucherId of ['a', 'b']) keepVoucher(shown(voucherId), NOW)
  keepVoucher(shown('a', { state: 'used' }), NOW)
  expect(ids()).toEqual(['b'])
})

test('from the moment it lapses it is not shown any more', () => {
  keepVoucher(shown('a'), NOW)
  expect(ids(NOW + 1)).toEqual([])
})

test('no more than ten stay on the phone', () => {
  for (let at = 0; at < 12; at++) keepVoucher(shown(`v${at}`), NOW)
  expect(ids()).toHaveLength(10)
  expect(ids()[0]).toBe('v11')
})

test('what an older version left and nobody understands counts as nothing', () => {
  mockStored.set('vouchers', { code: 'K7QM3XHD' })
  expect(ids()).toEqual([])
})
