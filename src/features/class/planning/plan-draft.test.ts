import { EMPTY_PLAN, planOf } from './plan-draft'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const draft = {
  ...{ ...EMPTY_PLAN, courseId: 'electric', teacherTitle: '姜山工匠', place: '总院一楼' },
  ...{ day: '20261201', from: '1400', to: '1600' },
}

test('a whole draft is what the server takes', () => {
  const startsAt = Date.parse('2026-12-01T14:00:00+08:00')
  expect(planOf(draft, now)).toEqual({
    courseId: 'electric',
    lessonId: null,
    teacherId: null,
    teacherTitle: '姜山工匠',
    place: '总院一楼',
    capacity: 30,
    cancelHours: 24,
    startsAt,
    endsAt: startsAt + 7_200_000,
    signUpUntil: startsAt - 7_200_000,
  })
})

test.each([
  [{ courseId: '' }, '选一门课'],
  [{ day: '' }, '上课的日子'],
  [{ to: '1400' }, '结束要在开始以后'],
  [{ day: '20261120' }, '已经过去'],
  [{ place: ' ' }, '在哪里上课'],
  [{ capacity: '301' }, '座位'],
  [{ cancelHours: '73' }, '退出'],
  [{ signUpHours: '720' }, '报名已经截止'],
])('%j is put right first', (changed, words) => {
  expect(planOf({ ...draft, ...changed }, now)).toContain(words)
})
