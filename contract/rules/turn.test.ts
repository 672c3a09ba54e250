import { turnOfHash, turnSource, turnStep, turnWord } from './turn'

test('a turn lasts half a minute, and the next one is another', () => {
  const sourceAt = (now: number) => turnSource('seed', turnStep(now))
  expect(sourceAt(29_999)).toBe(sourceAt(0))
  expect(sourceAt(30_000)).not.toBe(sourceAt(0))
  expect(turnSource('seed of another', 0)).not.toBe(sourceAt(0))
})

test('whatever a hash is, its turn can be read', () => {
  for (const byte of [0, 31, 32, 255]) expect(turnOfHash(new Uint8Array(64).fill(byte))).toMatch(turnWord)
  expect(turnOfHash(Uint8Array.from([0, 1, 2, 3, 4, 5]))).not.toBe(
    turnOfHash(Uint8Array.from([0, 1, 2, 3, 4, 6])),
  )
})
