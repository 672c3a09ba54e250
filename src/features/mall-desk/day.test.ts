import { dayBeside, dayStart, typedDay } from './day'

test('a typed day is a day in China', () => {
  expect(dayStart('20261201')).toBe(Date.parse('2026-12-01T00:00:00+08:00'))
  expect(typedDay(Date.parse('2026-12-01T00:00:00+08:00'))).toBe('20261201')
  expect(dayBeside('20261231', 1)).toBe('20270101')
})

test.each(['', '2026121', '20260231', '20261301', '20260001', 'abcdefgh'])('%j is no day', (typed) => {
  expect(dayStart(typed)).toBeNull()
})
