import type { Input } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { hoursIn, minutesIn } from '@contract/rules/spans'
import { own } from '@/lib/form/choice-fields'
import type { EntryOf, Troubles } from '@/lib/form/field'
import { number, text } from '@/lib/form/text-fields'
import { day, momentOf, time } from '@/lib/form/when-fields'

const HOUR_MS = 3_600_000
const MINUTE_MS = 60_000

/** A member who teaches. */
export type Teacher = { readonly memberId: string; readonly nameMasked: string }

const { capacity, cancelHours } = classLimits

/**
 * When, where, and for how many: what planning and changing a class have in common.
 * @param usualTeacher how the teacher of its course is described
 */
export const plannedFields = (usualTeacher = '') => ({
  day: day('哪天上课', { lack: '请选上课的日子。' }),
  from: time('几点开始', { lack: '请选开始时间。' }),
  to: time('几点结束', { lack: '请选结束时间。' }),
  place: text('在哪里上课', { hint: '例如 总院一楼教室', max: 40, lack: '请写在哪里上课。' }),
  teacherTitle: {
    ...text('老师怎么称呼', { hint: '例如 姜山工匠', max: 20, lack: '请写老师怎么称呼，例如 姜山工匠。' }),
    empty: usualTeacher,
  },
  capacity: number('多少个座位', {
    hint: '1 到 300',
    least: 1,
    most: capacity,
    wrong: `座位要填 1 到 ${capacity} 的整数。`,
  }),
  signUpHours: number('课前几小时截止报名', {
    hint: '例如 2',
    least: 0,
    most: 720,
    wrong: '课前几小时截止报名，要填 0 到 720 的整数。',
  }),
  cancelHours: number('课前几小时以前可以退出', {
    hint: '例如 24',
    least: 0,
    most: cancelHours,
    wrong: `课前几小时以前可以退出，要填 0 到 ${cancelHours} 的整数。`,
  }),
  teacher: own<Teacher>('任课的会员'),
})

type PlannedFields = ReturnType<typeof plannedFields>

export const PLANNED_NAMES: readonly Exclude<keyof PlannedFields, 'teacher'>[] = [
  ...(['day', 'from', 'to', 'place'] as const),
  ...(['teacherTitle', 'capacity', 'signUpHours', 'cancelHours'] as const),
]

/** At which question a refusal is said. */
export const PLAN_REFUSED_AT = { PLACE_BUSY: 'place', TEACHER_BUSY: 'teacher', TIMES_WRONG: 'to' } as const

/** As the server takes it. */
type Planned = Omit<Input<'class.plan'>, 'courseId' | 'lessonId' | 'teacherId'>

/** What stands there now. */
export type Before = Pick<Planned, 'startsAt' | 'endsAt' | 'signUpUntil'>

/** How many whole hours before the beginning enrolling ends. */
export const signUpHoursOf = ({ startsAt, signUpUntil }: Pick<Before, 'startsAt' | 'signUpUntil'>): number =>
  Math.round((startsAt - signUpUntil) / HOUR_MS)

/** A chosen moment knows no seconds: where it is the minute that stands there now, that very moment stays. */
const keptOr = (chosen: number, before: number | undefined): number =>
  before !== undefined && chosen === Math.floor(before / MINUTE_MS) * MINUTE_MS ? before : chosen

type Entry = Omit<EntryOf<PlannedFields>, 'teacher'>

/**
 * Times, place, teacher and numbers as the server takes them.
 * @param before its deadline may be over, and stays to the minute where nobody has touched it
 */
export const plannedOf = (
  { day: dayKey, from, to, signUpHours, ...entry }: Entry,
  before?: Before,
): Planned => {
  const startsAt = keptOr(momentOf(dayKey, from), before?.startsAt)
  const isKept = before?.startsAt === startsAt && signUpHoursOf(before) === signUpHours
  return {
    place: entry.place,
    teacherTitle: entry.teacherTitle,
    capacity: entry.capacity,
    cancelHours: entry.cancelHours,
    startsAt,
    endsAt: keptOr(momentOf(dayKey, to), before?.endsAt),
    signUpUntil: isKept ? before.signUpUntil : startsAt - signUpHours * HOUR_MS,
  }
}

/** What is wrong with the times as a whole. */
export const plannedWrong = (
  entry: Entry,
  now: number,
  before?: Before,
): Troubles<PlannedFields> | undefined => {
  const { startsAt, endsAt, signUpUntil } = plannedOf(entry, before)
  if (startsAt <= now) return { day: '上课的时间已经过去了，请核对日子。' }
  const length = endsAt - startsAt
  if (length < classLimits.shortestMs || length > classLimits.longestMs)
    return {
      to: `结束要在开始以后，一次课 ${minutesIn(classLimits.shortestMs)} 分钟到 ${hoursIn(classLimits.longestMs)} 小时。`,
    }
  return signUpUntil <= now && signUpUntil !== before?.signUpUntil
    ? { signUpHours: '这样一来报名已经截止了，请改晚上课或报名截止的时间。' }
    : undefined
}
