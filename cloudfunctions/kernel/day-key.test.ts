import { dayKeyOf, endOfDay, yearOf } from './day-key'

test.each([
  ['2026-03-11T15:59:59.999Z', '2026-03-11', 2026],
  ['2026-03-11T16:00:00.000Z', '2026-03-12', 2026],
  ['2026-12-31T15:59:59.999Z', '2026-12-31', 2026],
  ['2026-12-31T16:00:00.000Z', '2027-01-01', 2027],
])('%s is %s in China', (instant, dayKey, year) => {
  expect(dayKeyOf(Date.parse(instant))).toBe(dayKey)
  expect(yearOf(Date.parse(instant))).toBe(year)
})

test('a day ends one millisecond before the next begins', () => {
  expect(dayKeyOf(endOfDay('2028-02-29'))).toBe('2028-02-29')
  expect(dayKeyOf(endOfDay('2028-02-29') + 1)).toBe('2028-03-01')
})
