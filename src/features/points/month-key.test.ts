import { monthAway, monthKeyOf, monthKeyWords } from './month-key'

test('a month begins at midnight in China', () => {
  const midnight = Date.UTC(2026, 2, 31, 16)
  expect([monthKeyOf(midnight - 1), monthKeyOf(midnight)]).toEqual(['2026-03', '2026-04'])
})

test('months follow one another over the end of a year', () => {
  expect([monthAway('2026-01', -1), monthAway('2025-12', 1)]).toEqual(['2025-12', '2026-01'])
  expect(monthKeyWords('2026-03')).toBe('2026年3月')
})
