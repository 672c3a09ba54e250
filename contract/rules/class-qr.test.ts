import { classQrText, readClassQr, spokenCode, spokenOfHash, spokenSource, spokenStep } from './class-qr'

const qr = { sessionId: 'class-1', turn: '234567' }

test('what is scanned is the class and the turn', () => {
  expect(readClassQr(` ${classQrText(qr)} `)).toEqual(qr)
})

test.each([
  'class-1~234567',
  'JLXY-V2~class-1~234567',
  classQrText({ ...qr, sessionId: '{$gt}' }),
  classQrText({ ...qr, turn: '12345' }),
  `${classQrText(qr)}~more`,
])('%s is no class’s QR', (text) => {
  expect(readClassQr(text)).toBeNull()
})

test('a spoken code lasts five minutes and is six digits', () => {
  expect(spokenStep(299_999)).toBe(spokenStep(0))
  expect(spokenSource('seed', spokenStep(300_000))).not.toBe(spokenSource('seed', spokenStep(0)))
  for (const byte of [0, 9, 10, 255]) expect(spokenOfHash(new Uint8Array(64).fill(byte))).toMatch(spokenCode)
})
