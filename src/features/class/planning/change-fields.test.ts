import { heldOf, readForm } from '@/lib/form/read-form'
import { changeOf, plannedNow } from './change-fields'
import { plannedFields, plannedWrong } from './plan-fields'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const startsAt = Date.parse('2026-12-01T08:30:00+08:00')
const session = {
  sessionId: 'class-1',
  courseId: 'electric',
  title: '车间安全用电',
  state: 'open' as const,
  startsAt,
  endsAt: startsAt + 7_200_000,
  signUpUntil: startsAt - 60_000,
  place: '总院一楼教室',
  teacherTitle: '姜山工匠',
  capacity: 30,
  free: 3,
  waiting: 0,
}
const found = { session, cancelHours: 24, version: 3, teacherMasked: '林*舟' }
const { courseId: _, title, state, free, waiting, ...planned } = session
const fields = plannedFields()

const read = (typed: Readonly<Record<string, unknown>>, { at = now, of = found } = {}) => {
  const held = heldOf(fields, { start: plannedNow(of), kept: {}, typed })
  const whole = readForm(fields, held, (entry) => plannedWrong(entry, at, of.session))
  return 'entry' in whole ? changeOf(whole.entry, of) : whole.troubles
}

test('untouched it says what stands there, to the minute, and keeps the teacher', () => {
  expect(plannedNow(found)).toMatchObject({ day: '20261201', from: '0830', to: '1030' })
  expect(read({})).toEqual({ ...planned, cancelHours: 24, version: 3 })
  // The deadline is over, and nobody has touched it.
  expect(read({}, { at: startsAt - 1 })).toEqual({ ...planned, cancelHours: 24, version: 3 })
})

test('a class that does not begin on the minute is not moved by being read', () => {
  const odd = { ...session, startsAt: startsAt + 7_001, endsAt: session.endsAt + 7_001 }
  expect(read({}, { of: { ...found, session: odd } })).toMatchObject({
    startsAt: odd.startsAt,
    endsAt: odd.endsAt,
    signUpUntil: odd.signUpUntil,
  })
})

test('another day moves the deadline along', () => {
  const next = startsAt + 86_400_000
  expect(read({ day: '20261202', signUpHours: '2' })).toMatchObject({
    startsAt: next,
    signUpUntil: next - 7_200_000,
  })
  expect(read({ signUpHours: '400' })).toEqual({ signUpHours: expect.stringContaining('报名已经截止') })
})

test.each([
  [{ memberId: 'member-2', nameMasked: '贺*燕' }, 'member-2'],
  [null, null],
])('another teacher %j is named', (teacher, teacherId) => {
  expect(read({ teacher })).toMatchObject({ teacherId })
})
