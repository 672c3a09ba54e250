import { quietUntil } from './quiet-hours'

/** A moment of 2026 in China. */
const at = (text: string) => Date.parse(`2026-${text}:00+08:00`)
const NIGHT = { from: '21:00', to: '08:00' }

test.each([
  ['in the evening', '03-01T21:00', '03-02T08:00'],
  ['before midnight, at the end of a month', '02-28T23:59', '03-01T08:00'],
  ['after midnight', '03-01T00:00', '03-01T08:00'],
  ['just before the end', '03-01T07:59', '03-01T08:00'],
])('%s WeChat waits for the morning', (_, now, until) => {
  expect(quietUntil(at(now), NIGHT)).toBe(at(until))
})

test.each([
  ['at the end', '03-01T08:00'],
  ['just before the beginning', '03-01T20:59'],
])('%s it does not', (_, now) => {
  expect(quietUntil(at(now), NIGHT)).toBeNull()
})

test('quiet hours can lie within a day', () => {
  const noon = { from: '12:00', to: '13:30' }
  expect(quietUntil(at('03-01T12:10'), noon)).toBe(at('03-01T13:30'))
  expect(quietUntil(at('03-01T11:59'), noon)).toBeNull()
  expect(quietUntil(at('03-01T13:30'), noon)).toBeNull()
})

test('from one time to the same one there are none', () => {
  expect(quietUntil(at('03-01T12:00'), { from: '12:00', to: '12:00' })).toBeNull()
})
