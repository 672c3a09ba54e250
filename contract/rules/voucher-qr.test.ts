import { qrTextOf, readQrText, signedTextOf } from './voucher-qr'

const facts = {
  ...{ code: 'AB23CD45', keyId: '1', voucherId: '0'.repeat(32), pickUpPointId: 'hq-desk' },
  ...{ lapsesAt: 1_790_000_000_000, title: '纯棉~毛巾', memberMasked: '林*舟' },
}
const signed = signedTextOf(facts)

test('what is scanned is what was signed, with the mark of its parts taken out of the words', () => {
  const read = readQrText(` ${qrTextOf(signed, 'sig', '234567')} `)
  expect(read).toEqual({ ...facts, title: '纯棉～毛巾', signed, signature: 'sig', turn: '234567' })
})

test.each([
  'AB23CD45',
  'JLXY-V1-AB23CD45',
  signed,
  qrTextOf(signed, 'sig', '23456'),
  qrTextOf(signed.replace('AB23CD45', 'AB23CD4O'), 'sig', '234567'),
  qrTextOf(signed.replace('hq-desk', 'hq desk'), 'sig', '234567'),
])('%s is no voucher’s QR', (text) => {
  expect(readQrText(text)).toBeNull()
})
