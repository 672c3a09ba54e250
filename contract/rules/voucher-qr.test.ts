import {
  qrTextOf,
  readQrText,
  signedTextOf,
  turnOfHash,
  turnSource,
  turnStep,
  voucherTurn,
} from './voucher-qr'

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

test('a turn lasts half a minute, and the next one is another', () => {
  const sourceAt = (now: number) => turnSource('seed', turnStep(now))
  expect(sourceAt(29_999)).toBe(sourceAt(0))
  expect(sourceAt(30_000)).not.toBe(sourceAt(0))
  expect(turnSource('seed of another', 0)).not.toBe(sourceAt(0))
})

test('whatever a hash is, its turn can be read', () => {
  for (const byte of [0, 31, 32, 255]) expect(turnOfHash(new Uint8Array(64).fill(byte))).toMatch(voucherTurn)
  expect(turnOfHash(Uint8Array.from([0, 1, 2, 3, 4, 5]))).not.toBe(
    turnOfHash(Uint8Array.from([0, 1, 2, 3, 4, 6])),
  )
})
