import { classQrText, readClassQr, spokenCode, spokenOfHash, spokenSource, spokenStep } from './class-qr'

const qr = { sessionId: 'class-1', turn: '234567', placeChecked: false }

test.each([false, true])(
  'what is scanned is the class, the turn, and whether the place counts: %s',
  (placeChecked) => {
    const one = { ...qr, placeChecked }
    expect(readClassQr(` ${classQrText(one)} `)).toEqual(one)
  },
)

test.each([
  'class-1~234567',
  'JLXY-V2~class-1~234567',
  classQrText({ ...qr, sessionId: '{$gt}' }),
  classQrText({ ...qr, turn: '12345' }),
  `${classQrText(qr)}~more`,
  `${classQrText({ ...qr, placeChecked: true })}~more`,
])('%s is no class’s QR', (text) => {
  expect(readClassQr(text)).toBeNull()
})

test('a spoken code lasts five minutes and is six digits', () => {
  expect(spokenStep(299_999)).toBe(spokenStep(0))
  expect(spokenSource('seed', spokenStep(300_000))).not.toBe(spokenSource('seed', spokenStep(0)))
  for (const byte of [0, 9, 10, 255]) expect(spokenOfHash(new Uint8Array(64).fill(byte))).toMatch(spokenCode)
})
