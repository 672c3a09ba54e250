import { heldOf, readForm } from '@/lib/form/read-form'
import { plannedFields, plannedOf, plannedWrong } from './plan-fields'

const now = Date.parse('2026-11-21T10:00:00+08:00')
const fields = plannedFields('姜山工匠')
const typed = {
  day: '20261201',
  from: '1400',
  to: '1600',
  place: ' 总院一楼 ',
  capacity: '30',
  signUpHours: '2',
  cancelHours: '24',
}
const startsAt = Date.parse('2026-12-01T14:00:00+08:00')
const endsAt = startsAt + 7_200_000

const read = (changed: Readonly<Record<string, unknown>>, before?: Parameters<typeof plannedOf>[1]) => {
  const held = heldOf(fields, { start: {}, kept: {}, typed: { ...typed, ...changed } })
  const whole = readForm(fields, held, (entry) => plannedWrong(entry, now, before))
  return 'entry' in whole ? plannedOf(whole.entry, before) : whole.troubles
}

test('a whole form is what the server takes; the teacher is described as his course does unless otherwise typed', () => {
  expect(read({})).toEqual({
    startsAt,
    endsAt,
    signUpUntil: startsAt - 7_200_000,
    teacherTitle: '姜山工匠',
    place: '总院一楼',
    capacity: 30,
    cancelHours: 24,
  })
  expect(read({ teacherTitle: '外请老师' })).toMatchObject({ teacherTitle: '外请老师' })
})

test.each([
  [{ day: '' }, { day: '请选上课的日子。' }],
  [{ to: '1400' }, { to: '结束要在开始以后，一次课 15 分钟到 12 小时。' }],
  [{ day: '20261120' }, { day: '上课的时间已经过去了，请核对日子。' }],
  [{ place: ' ' }, { place: '请写在哪里上课。' }],
  [{ capacity: '301' }, { capacity: '座位要填 1 到 300 的整数。' }],
  [{ cancelHours: '73' }, { cancelHours: expect.stringContaining('退出') }],
  [{ signUpHours: '720' }, { signUpHours: expect.stringContaining('报名已经截止') }],
])('%j is put right first', (changed, troubles) => {
  expect(read(changed)).toEqual(troubles)
})

test('what nobody touched stays to the second, also a deadline that is over', () => {
  const before = {
    startsAt: startsAt + 30_000,
    endsAt: endsAt + 30_000,
    signUpUntil: startsAt + 30_000 - 720 * 3_600_000,
  }
  expect(read({ signUpHours: '720' }, before)).toMatchObject(before)
  expect(read({ from: '1430', signUpHours: '2' }, before)).toMatchObject({
    startsAt: startsAt + 1_800_000,
    signUpUntil: startsAt + 1_800_000 - 7_200_000,
  })
})
