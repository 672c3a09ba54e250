import type { Presence } from '@contract/class'
import { countedWords, doneWords, presenceWords, studyWords } from './sign-words'

const inAt = Date.parse('2026-12-01T14:02:00+08:00')
const presence: Presence = {
  ...{ inAt, by: 'qr' as const, seat: null, late: false, outAt: null, studyMinutes: 59, earnedPoints: 12 },
}

test('checking in says when, what it brought, and that one checks out', () => {
  expect(doneWords('in', presence)).toBe('已签到，14:02，得 12 分。下课时请再扫一次签退，学时才算全。')
  expect(doneWords('in', { ...presence, earnedPoints: 0 })).not.toContain('得')
})

test('checking out says when, and the hours', () => {
  const gone = { ...presence, outAt: inAt + 118 * 60_000, studyMinutes: 118 }
  expect(doneWords('out', gone)).toBe('已签退，16:00，学时 1 小时 58 分。')
  expect(presenceWords(gone, true)).toBe('14:02 签到，16:00 签退')
})

test('the roll tells who was signed for, and what came late', () => {
  expect(presenceWords({ ...presence, by: 'desk' }, false)).toBe('14:02 签到（代签），没有签退')
  expect(presenceWords({ ...presence, late: true }, false)).toBe('14:02 签到（补传），没有签退')
})

test('before the end nobody is blamed for not having gone, and half the time is only announced', () => {
  expect(presenceWords(presence, true)).toBe('14:02 签到，还没有签退')
  expect(countedWords(presence, true)).toBe('不签退只算学时 59 分钟')
  expect(countedWords(presence, false)).toBe('学时 59 分钟')
  expect(countedWords({ ...presence, outAt: inAt + 118 * 60_000 }, true)).toBe('学时 59 分钟')
})

test('who scanned the card on a seat is told with its number', () => {
  const seated = { ...presence, by: 'seat' as const, seat: 12 }
  expect(presenceWords(seated, false)).toBe('14:02 签到，12 号座位，没有签退')
  expect(presenceWords({ ...seated, late: true }, false)).toBe('14:02 签到（补传），12 号座位，没有签退')
})

test('no time is said as such', () => {
  expect(studyWords(0)).toBe('0 分钟')
})
