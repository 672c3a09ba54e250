import { afterAbsence } from './absences'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const until = Date.parse('2027-02-19T23:59:59.999+08:00')
const nextYear = Date.parse('2027-01-05T10:00:00+08:00')

test('the third absence of a year blocks for ninety days, and so does the sixth', () => {
  const first = afterAbsence(undefined, now, now)
  expect(first).toEqual({ year: 2026, times: 1, blockedUntil: null })
  const second = afterAbsence(first, now, now)
  expect(second.blockedUntil).toBeNull()
  const third = afterAbsence(second, now, now)
  expect(third).toEqual({ year: 2026, times: 3, blockedUntil: until })
  const fourth = afterAbsence(third, now, now)
  expect(fourth).toEqual({ year: 2026, times: 4, blockedUntil: until })
})

test('a new year begins at nothing, but ends no block', () => {
  const many = { year: 2026, times: 3, blockedUntil: until }
  expect(afterAbsence(many, nextYear, nextYear)).toEqual({ year: 2027, times: 1, blockedUntil: until })
})

test('what comes to light of a year that is over changes nothing', () => {
  const before = { year: 2027, times: 2, blockedUntil: null }
  expect(afterAbsence(before, now, nextYear)).toBe(before)
})
