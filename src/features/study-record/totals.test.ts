import { isEmpty, minuteWords, totalsOf } from './totals'

const record = {
  ...{ name: '林小舟', enterpriseName: '一舟', academyName: '姜山金领学院', quizzes: [], more: false },
  lessons: [
    { lessonId: 'a', title: '甲', courseTitle: '课', watchedSeconds: 90, at: 0 },
    { lessonId: 'b', title: '乙', courseTitle: '课', watchedSeconds: 59, at: 0 },
  ],
  classes: [{ sessionId: 's', title: '班', minutes: 118, at: 0 }],
  certificates: [{ number: '2026-00001', courseTitle: '课', at: 0 }],
}

test('replays and classes come to one sum, in whole minutes', () => {
  expect(totalsOf(record)).toEqual({ lessons: 2, classes: 1, certificates: 1, minutes: 120 })
  expect(isEmpty(record)).toBe(false)
  expect(isEmpty({ ...record, lessons: [], classes: [], certificates: [] })).toBe(true)
})

test.each([
  [0, '0 分钟'],
  [59, '59 分钟'],
  [60, '1 小时'],
  [125, '2 小时 5 分'],
])('%i minutes are %s', (minutes, words) => {
  expect(minuteWords(minutes)).toBe(words)
})
