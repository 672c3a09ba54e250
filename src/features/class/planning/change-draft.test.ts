import { changeOf, draftOf } from './change-draft'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const startsAt = Date.parse('2026-12-01T08:30:00+08:00')
const session = {
  ...{ sessionId: 'class-1', courseId: 'electric', title: '车间安全用电', state: 'open' as const },
  ...{ startsAt, endsAt: startsAt + 7_200_000, signUpUntil: startsAt - 60_000 },
  ...{ place: '总院一楼教室', teacherTitle: '姜山工匠', capacity: 30, free: 3, waiting: 0 },
}
const found = { session, cancelHours: 24, version: 3, teacherMasked: '林*舟' }
const { courseId: _, title, state, free, waiting, ...planned } = session
const draft = draftOf(found)

test('untouched it says what stands there, to the minute, and keeps the teacher', () => {
  expect(draft).toMatchObject({ day: '20261201', from: '0830', to: '1030', teacher: { nameMasked: '林*舟' } })
  expect(changeOf(draft, found, now)).toEqual({ ...planned, cancelHours: 24, version: 3 })
  // The deadline is over, and nobody has touched it.
  expect(changeOf(draft, found, startsAt - 1)).toEqual({ ...planned, cancelHours: 24, version: 3 })
})

test('a class that does not begin on the minute is not moved by being read', () => {
  const odd = { ...session, startsAt: startsAt + 7_001, endsAt: session.endsAt + 7_001 }
  const entry = changeOf(draftOf({ ...found, session: odd }), { ...found, session: odd }, now)
  expect(entry).toMatchObject({ startsAt: odd.startsAt, endsAt: odd.endsAt, signUpUntil: odd.signUpUntil })
})

test('another day moves the deadline along', () => {
  const moved = changeOf({ ...draft, day: '20261202', signUpHours: '2' }, found, now)
  const next = startsAt + 86_400_000
  expect(moved).toMatchObject({ startsAt: next, signUpUntil: next - 7_200_000 })
  expect(changeOf({ ...draft, signUpHours: '400' }, found, now)).toContain('报名已经截止')
})

test.each([
  [{ memberId: 'member-2', nameMasked: '贺*燕' }, 'member-2'],
  [null, null],
])('another teacher %j is named', (teacher, teacherId) => {
  expect(changeOf({ ...draft, teacher }, found, now)).toMatchObject({ teacherId })
})
