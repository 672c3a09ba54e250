import { createClock } from '../clock'
import { backThen } from './back-then'

const HOUR_MS = 3_600_000

test('what is done back then is done so long ago, and time goes on as before', async () => {
  const clock = createClock(5_000)
  const now = clock.now()
  const then = await backThen({ clock }, HOUR_MS, async () => {
    clock.advance(60_000)
    return clock.now()
  })
  expect(then - now).toBeGreaterThanOrEqual(60_000 - HOUR_MS)
  expect(then - now).toBeLessThan(0)
  expect(clock.offset()).toBe(5_000)
})

test('the clock goes on too where something fails', async () => {
  const clock = createClock()
  await expect(backThen({ clock }, HOUR_MS, () => Promise.reject(new Error('refused')))).rejects.toThrow()
  expect(clock.offset()).toBe(0)
})
