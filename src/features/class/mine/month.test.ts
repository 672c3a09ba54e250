import { dayOf, monthBeside, monthOf, monthStart, weeksOf } from './month'

const at = (text: string): number => Date.parse(`${text}+08:00`)

test('a month begins and ends by the wall clock of China', () => {
  expect(monthOf(at('2026-12-01T00:00:00'))).toEqual({ year: 2026, month: 11 })
  expect(monthOf(at('2026-11-30T23:59:59'))).toEqual({ year: 2026, month: 10 })
  expect(monthStart({ year: 2026, month: 11 })).toBe(at('2026-12-01T00:00:00'))
  expect(dayOf(at('2026-12-01T00:30:00'))).toBe(1)
})

test('the month after December is January of the next year, and back', () => {
  expect(monthBeside({ year: 2026, month: 11 }, 1)).toEqual({ year: 2027, month: 0 })
  expect(monthBeside({ year: 2027, month: 0 }, -1)).toEqual({ year: 2026, month: 11 })
})

test('weeks begin on Monday and hold every day once', () => {
  // The first of December 2026 is a Tuesday.
  const weeks = weeksOf({ year: 2026, month: 11 })
  expect(weeks[0]).toEqual([null, 1, 2, 3, 4, 5, 6])
  expect(weeks.flat().filter((day) => day !== null)).toEqual(Array.from({ length: 31 }, (_, day) => day + 1))
  // February 2027 begins on a Monday and is four weeks long.
  expect(weeksOf({ year: 2027, month: 1 })).toHaveLength(4)
})
