import { dropWords, shareOf, startOf } from './watch-words'

test('a share is a whole percent, and none of nobody', () => {
  expect([shareOf(1, 3), shareOf(3, 3), shareOf(0, 0)]).toEqual([33, 100, 0])
})

test('the words name the part before which most have left', () => {
  expect(dropWords({ parts: [9, 9, 4, 3], durationSeconds: 240 })).toBe('02:00 前后走的人最多，少了 5 人。')
  expect(dropWords({ parts: [3, 3, 4, 4], durationSeconds: 240 })).toBe('没有哪一段突然少人。')
  expect(startOf(3, 20, 24)).toBe(3)
})
