import { dayKeyAfter, weekdayOf } from './day-key'
import { holidays } from './holidays'
import { isWorkingDay, workingDaysAfter, workingDaysBetween } from './working-days'

const at = (text: string): number => Date.parse(`${text}+08:00`)

/** The days of the notice that fall on what its words call them. */
test.each([
  ['National Day and Mid-Autumn 2025', '2025-10-01', '2025-10-08', '2025-10-09'],
  ['New Year 2026', '2026-01-01', '2026-01-03', '2026-01-04'],
  ['Spring Festival 2026', '2026-02-15', '2026-02-23', '2026-02-24'],
  ['National Day 2026', '2026-10-01', '2026-10-07', '2026-10-08'],
])('%s: off from %s to %s, at work on %s', (_, from, to, back) => {
  let dayKey = from
  for (; dayKey <= to; dayKey = dayKeyAfter(dayKey))
    expect([dayKey, isWorkingDay(dayKey)]).toEqual([dayKey, false])
  expect([dayKey, isWorkingDay(dayKey)]).toEqual([back, true])
})

test('every make-up day is a weekend day, outside every holiday, and a working day', () => {
  for (const { off, makeUp } of holidays.values())
    for (const dayKey of makeUp) {
      expect([0, 6]).toContain(weekdayOf(dayKey))
      expect(off.some(([from, to]) => from <= dayKey && dayKey <= to)).toBe(false)
      expect(isWorkingDay(dayKey)).toBe(true)
    }
})

test.each([
  // An ordinary week.
  ['2026-11-16T09:00:00', 5, '2026-11-23'],
  // Before National Day: 9/30 counts, then 10/08, 10/09 and the make-up Saturday 10/10.
  ['2026-09-29T17:00:00', 1, '2026-09-30'],
  ['2026-09-29T17:00:00', 2, '2026-10-08'],
  ['2026-09-29T17:00:00', 5, '2026-10-12'],
  // Quarter end: from the last day of the third quarter.
  ['2026-09-30T23:59:59', 3, '2026-10-10'],
  // The Sunday before Mid-Autumn is worked, the Friday after it is not.
  ['2026-09-18T12:00:00', 5, '2026-09-24'],
  ['2026-09-18T12:00:00', 6, '2026-09-28'],
  // Spring Festival: the Saturday before it is worked, nine days are off.
  ['2026-02-12T10:00:00', 3, '2026-02-24'],
  ['2026-02-24T10:00:00', 4, '2026-02-28'],
  ['2025-01-25T10:00:00', 3, '2025-02-05'],
  // Year end: 2026-01-04 is a Sunday at work.
  ['2025-12-30T10:00:00', 2, '2026-01-04'],
  ['2025-12-31T23:59:59', 1, '2026-01-04'],
  ['2024-12-31T10:00:00', 1, '2025-01-02'],
])('%s and %i working days end with %s', (from, workingDays, dayKey) => {
  const deadline = workingDaysAfter(at(from), workingDays)
  expect(deadline.dayKey).toBe(dayKey)
  expect(deadline.at).toBe(at(`${dayKey}T23:59:59.999`))
  expect(workingDaysBetween(at(from), deadline.at)).toBe(workingDays)
})

test('the day that counts is China’s, not the function’s', () => {
  // 16:00 UTC is midnight in China.
  expect(workingDaysAfter(Date.parse('2026-11-19T15:59:59Z'), 1).dayKey).toBe('2026-11-20')
  expect(workingDaysAfter(Date.parse('2026-11-19T16:00:00Z'), 1).dayKey).toBe('2026-11-23')
})

test('a deadline that reaches a year not announced yet says so', () => {
  expect(workingDaysAfter(at('2026-12-30T10:00:00'), 1)).toMatchObject({
    dayKey: '2026-12-31',
    announced: true,
  })
  // New Year’s Day 2027 counts as an ordinary Friday until its notice is in the file.
  expect(workingDaysAfter(at('2026-12-30T10:00:00'), 2)).toMatchObject({
    dayKey: '2027-01-01',
    announced: false,
  })
  expect(workingDaysAfter(at('2024-12-31T10:00:00'), 1).announced).toBe(false)
})

test.each([0, -1, 1.5, 251, Number.NaN])('%d is no number of working days', (workingDays) => {
  expect(() => workingDaysAfter(at('2026-11-16T09:00:00'), workingDays)).toThrow(RangeError)
})
