import type { Input } from '@contract/contract'
import { classLimits } from '@contract/rules/class-limits'
import { hoursIn, minutesIn } from '@contract/rules/spans'
import { typedMoment } from '@/lib/typed-moment'

const HOUR_MS = 3_600_000

/** What the form holds: days and times in digits, as 20261201 and 1430, and numbers as they are typed. */
export type PlanDraft = {
  readonly courseId: string
  /** Empty: none of the course's lessons. */
  readonly lessonId: string
  readonly teacherTitle: string
  /** The member who teaches; null where a guest does. */
  readonly teacher: { readonly memberId: string; readonly nameMasked: string } | null
  readonly day: string
  readonly from: string
  readonly to: string
  readonly place: string
  readonly capacity: string
  /** Enrolling ends so many hours before the beginning. */
  readonly signUpHours: string
  readonly cancelHours: string
}

export const EMPTY_PLAN: PlanDraft = {
  ...{ courseId: '', lessonId: '', teacherTitle: '', teacher: null, day: '', from: '', to: '', place: '' },
  ...{ capacity: '30', signUpHours: '2', cancelHours: '24' },
}

const whole = (typed: string, least: number, most: number): number | null => {
  const number = /^\d{1,4}$/.test(typed.trim()) ? Number(typed) : -1
  return number >= least && number <= most ? number : null
}

/** What planning and changing a class have in common. */
type Planned = Omit<Input<'class.plan'>, 'courseId' | 'lessonId' | 'teacherId'>

/** How many whole hours before the beginning enrolling ends. */
export const signUpHoursOf = ({ startsAt, signUpUntil }: Pick<Planned, 'startsAt' | 'signUpUntil'>): number =>
  Math.round((startsAt - signUpUntil) / HOUR_MS)

const MINUTE_MS = 60_000

/** A typed moment knows no seconds: where it is the minute that stands there now, that very moment stays. */
const keptOr = (typed: number | null, before: number | undefined): number | null =>
  before !== undefined && typed === Math.floor(before / MINUTE_MS) * MINUTE_MS ? before : typed

/**
 * Times, place, teacher and numbers as the server takes them, or the first thing that has to be put right.
 * @param before what stands there now: its deadline may be over, and stays to the minute where nobody has touched it
 */
export const plannedOf = (
  draft: PlanDraft,
  now: number,
  before?: Pick<Planned, 'startsAt' | 'endsAt' | 'signUpUntil'>,
): Planned | string => {
  const [place, teacherTitle] = [draft.place.trim(), draft.teacherTitle.trim()]
  const startsAt = keptOr(typedMoment(draft.day, draft.from), before?.startsAt)
  const endsAt = keptOr(typedMoment(draft.day, draft.to), before?.endsAt)
  if (startsAt === null) return '请选上课的日子和开始时间。'
  if (endsAt === null) return '请选结束时间。'
  if (startsAt <= now) return '上课的时间已经过去了，请核对日子。'
  const length = endsAt - startsAt
  if (length < classLimits.shortestMs || length > classLimits.longestMs)
    return `结束要在开始以后，一次课 ${minutesIn(classLimits.shortestMs)} 分钟到 ${hoursIn(classLimits.longestMs)} 小时。`
  if (place === '') return '请写在哪里上课。'
  if (teacherTitle === '') return '请写老师怎么称呼，例如 姜山工匠。'
  const capacity = whole(draft.capacity, 1, classLimits.capacity)
  if (capacity === null) return `座位要填 1 到 ${classLimits.capacity} 的整数。`
  const signUpHours = whole(draft.signUpHours, 0, 720)
  if (signUpHours === null) return '课前几小时截止报名，要填 0 到 720 的整数。'
  const cancelHours = whole(draft.cancelHours, 0, classLimits.cancelHours)
  if (cancelHours === null) return `课前几小时以前可以退出，要填 0 到 ${classLimits.cancelHours} 的整数。`
  const isKept = before?.startsAt === startsAt && signUpHoursOf(before) === signUpHours
  const signUpUntil = isKept ? before.signUpUntil : startsAt - signUpHours * HOUR_MS
  if (signUpUntil <= now && !isKept) return '这样一来报名已经截止了，请改晚上课或报名截止的时间。'
  return { startsAt, endsAt, signUpUntil, cancelHours, capacity, place, teacherTitle }
}

/** The entry as the server takes it, or the first thing that has to be put right. */
export const planOf = (draft: PlanDraft, now: number): Input<'class.plan'> | string => {
  const { courseId, teacher } = draft
  if (courseId === '') return '请选一门课。'
  const planned = plannedOf(draft, now)
  if (typeof planned === 'string') return planned
  return { courseId, lessonId: draft.lessonId || null, ...planned, teacherId: teacher?.memberId ?? null }
}
