import { typedMoment } from './typed-moment'

test('a day and a time as typed are a moment of the wall clock, or none', () => {
  expect(typedMoment('20261201', '1400')).toBe(Date.parse('2026-12-01T14:00:00+08:00'))
  for (const [day, time] of [
    ['20260231', '1400'],
    ['20261201', '2400'],
    ['20261201', '1460'],
    ['2026121', '1400'],
    ['20261201', '9'],
  ] as const)
    expect(typedMoment(day, time)).toBeNull()
})
