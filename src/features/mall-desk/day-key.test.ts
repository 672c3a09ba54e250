import { dayKeyWords, daysAgo } from './day-key'

test('a day is said in words', () => {
  expect(dayKeyWords('2026-12-01')).toBe('2026年12月1日')
})

test('days ago are those of China', () => {
  const lateInChina = Date.UTC(2026, 11, 1, 15, 59)
  expect(daysAgo(0, lateInChina)).toBe('20261201')
  expect(daysAgo(0, lateInChina + 60_000)).toBe('20261202')
  expect(daysAgo(30, lateInChina)).toBe('20261101')
})
