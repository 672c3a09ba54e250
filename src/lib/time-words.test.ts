import {
  clockWords,
  countWords,
  dayMomentWords,
  dayWords,
  fullDayWords,
  greetingWords,
  leftWords,
  lengthWords,
  momentWords,
  monthWords,
} from './time-words'

/** Midnight between 31 March and 1 April 2026 in UTC+8. */
const MIDNIGHT = Date.UTC(2026, 2, 31, 16)

test('dates are those of UTC+8, whatever the phone says', () => {
  expect(dayWords(MIDNIGHT - 1)).toBe('3月31日 周二')
  expect(dayWords(MIDNIGHT)).toBe('4月1日 周三')
  expect(fullDayWords(MIDNIGHT)).toBe('2026年4月1日')
  expect(monthWords(MIDNIGHT - 1)).toBe('2026年3月')
  expect(momentWords(MIDNIGHT)).toBe('4月1日 00:00')
  expect(dayMomentWords(MIDNIGHT)).toBe('4月1日 周三 00:00')
})

test.each([
  [59 * 60_000, '不到 1 小时'],
  [3_600_000, '还剩 1 小时'],
  [86_400_000 - 1, '还剩 23 小时'],
  [86_400_000, '还剩 1 天'],
  [7 * 86_400_000 - 1_000, '还剩 7 天'],
])('%i ms before its end it says %s', (left, words) => {
  expect(leftWords(MIDNIGHT + left, MIDNIGHT)).toBe(words)
})

test.each([
  [4, '晚上好'],
  [5, '早上好'],
  [11, '中午好'],
  [13, '下午好'],
  [18, '晚上好'],
])('at %i o’clock one says %s', (hour, words) => {
  expect(greetingWords(MIDNIGHT + hour * 3_600_000)).toBe(words)
})

test.each([
  [0, '0 秒'],
  [59, '59 秒'],
  [60, '1 分钟'],
  [345, '5 分 45 秒'],
  [3_600, '1 小时'],
  [4_859, '1 小时 20 分'],
])('%i seconds read as %s', (seconds, words) => {
  expect(lengthWords(seconds)).toBe(words)
})

test.each([
  [0, '00:00'],
  [1_612, '26:52'],
  [3_723, '1:02:03'],
])('%i seconds stand at %s', (seconds, words) => {
  expect(clockWords(seconds)).toBe(words)
})

test.each([
  [0, '0'],
  [999, '999'],
  [1_240, '1,240'],
  [1_234_567, '1,234,567'],
])('%i reads as %s', (count, words) => {
  expect(countWords(count)).toBe(words)
})
