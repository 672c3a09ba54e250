import { studyMinutes } from './study-minutes'

const HOUR = 3_600_000
const MINUTE = 60_000
const planned = { startsAt: 10 * HOUR, endsAt: 12 * HOUR }

test.each([
  ['all of it', { inAt: 10 * HOUR, outAt: 12 * HOUR }, 120],
  ['not before it began, not after it ended', { inAt: 9 * HOUR, outAt: 13 * HOUR }, 120],
  ['from when he came', { inAt: 10 * HOUR + 20 * MINUTE, outAt: 12 * HOUR }, 100],
  ['until he went', { inAt: 10 * HOUR, outAt: 11 * HOUR + 59_999 }, 60],
  ['half of it without a check-out', { inAt: 10 * HOUR + 20 * MINUTE, outAt: null }, 50],
  ['nothing for who went before it began', { inAt: 9 * HOUR, outAt: 9.5 * HOUR }, 0],
  ['nothing for who came when it was over', { inAt: 13 * HOUR, outAt: null }, 0],
])('%s', (_, presence, minutes) => {
  expect(studyMinutes(presence, planned)).toBe(minutes)
})
