import { POSITION_WAIT_MS, sentPosition } from './sent-position'

const measured = { latitude: 29.79, longitude: 121.5600004, accuracy: 30.2 }

test('degrees become millionths, metres whole ones', async () => {
  const sent = { latitude: 29_790_000, longitude: 121_560_000, accuracyMetres: 31 }
  expect(await sentPosition(async () => measured)).toEqual(sent)
  expect(await sentPosition(async () => ({ ...measured, accuracy: 9e9 }))).toMatchObject({
    accuracyMetres: 100_000,
  })
})

test('a refusal, a phone without any and one that makes no sense are no position', async () => {
  expect(await sentPosition(() => Promise.reject(new Error('auth deny')))).toBeNull()
  const none = () => {
    throw new TypeError('navigator.geolocation is undefined')
  }
  expect(await sentPosition(none)).toBeNull()
  expect(await sentPosition(async () => ({ ...measured, latitude: Number.NaN }))).toBeNull()
})

test('a question that nobody answers is given up', async () => {
  jest.useFakeTimers()
  const asked = sentPosition(() => new Promise(() => undefined))
  await jest.advanceTimersByTimeAsync(POSITION_WAIT_MS)
  expect(await asked).toBeNull()
  jest.useRealTimers()
})
