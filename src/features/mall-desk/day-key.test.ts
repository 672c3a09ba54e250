import { dayKeyOf, dayKeyWords, daysAgo } from './day-key'

test.each([
  ['20261201', '2026-12-01'],
  [' 20260228 ', '2026-02-28'],
  ['20260229', null],
  ['2026-12-01', null],
  ['', null],
])('%p is the day %p', (typed, day) => {
  expect(dayKeyOf(typed)).toBe(day)
})

test('a day is said in words', () => {
  expect(dayKeyWords('2026-12-01')).toBe('2026年12月1日')
})

test('days ago are those of China', () => {
  const lateInChina = Date.UTC(2026, 11, 1, 15, 59)
  expect(daysAgo(0, lateInChina)).toBe('20261201')
  expect(daysAgo(0, lateInChina + 60_000)).toBe('20261202')
  expect(daysAgo(30, lateInChina)).toBe('20261101')
})
