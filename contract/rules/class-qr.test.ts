import {
  classQrText,
  readClassQr,
  seatSource,
  spokenCode,
  spokenOfHash,
  spokenSource,
  spokenStep,
} from './class-qr'
import { turnSource } from './turn'

const screen = { sessionId: 'class-1', placeChecked: false, seen: { by: 'qr', turn: '234567' } } as const
const card = { ...screen, seen: { by: 'seat', seat: 120, word: 'ABCDEF' } } as const

test.each([screen, { ...screen, placeChecked: true }, card, { ...card, placeChecked: true }])(
  'what is scanned is the class, what was seen, and whether the place counts: %j',
  (qr) => {
    expect(readClassQr(` ${classQrText(qr)} `)).toEqual(qr)
  },
)

test.each([
  'class-1~234567',
  'JLXY-V2~class-1~234567',
  classQrText({ ...screen, sessionId: '{$gt}' }),
  classQrText({ ...screen, seen: { by: 'qr', turn: '12345' } }),
  `${classQrText(screen)}~more`,
  `${classQrText({ ...screen, placeChecked: true })}~more`,
  classQrText(screen).replace('JLXY-C1', 'JLXY-S1'),
  classQrText(card).replace('JLXY-S1', 'JLXY-C1'),
  classQrText({ ...card, seen: { ...card.seen, seat: 0 } }),
  classQrText({ ...card, seen: { ...card.seen, seat: 1.5 } }),
  classQrText({ ...card, seen: { ...card.seen, word: 'O'.repeat(6) } }),
  `${classQrText(card)}~more`,
])('%s is no class’s QR', (text) => {
  expect(readClassQr(text)).toBeNull()
})

test('every seat of a class has a word of its own, unlike any turn', () => {
  expect(seatSource('seed', 1)).not.toBe(seatSource('seed', 11))
  expect(seatSource('seed', 1)).not.toBe(turnSource('seed', 1))
})

test('a spoken code lasts five minutes and is six digits', () => {
  expect(spokenStep(299_999)).toBe(spokenStep(0))
  expect(spokenSource('seed', spokenStep(300_000))).not.toBe(spokenSource('seed', spokenStep(0)))
  for (const byte of [0, 9, 10, 255]) expect(spokenOfHash(new Uint8Array(64).fill(byte))).toMatch(spokenCode)
})
