import type { Input, Output } from '@contract/contract'
import { EMPTY_PLAN, type PlanDraft, plannedOf, signUpHoursOf } from './plan-draft'

type Planned = Pick<Output<'class.deskSession'>, 'session' | 'cancelHours' | 'version' | 'teacherMasked'>

/** Stands for the member who teaches the class already: the desk reads his masked name, never his number. */
const KEPT = ''

/** The union's wall clock is UTC+8 without summer time. */
const OFFSET_MS = 8 * 3_600_000

/** A moment as the form holds it: 20261201 and 1430. */
const typedOf = (at: number): { readonly day: string; readonly time: string } => {
  const digits = new Date(at + OFFSET_MS).toISOString().replace(/\D/g, '')
  return { day: digits.slice(0, 8), time: digits.slice(8, 12) }
}

/** The form as it stands before anybody types. */
export const draftOf = ({ session, cancelHours, teacherMasked }: Planned): PlanDraft => {
  const { startsAt, endsAt, place, teacherTitle, capacity } = session
  const { day, time } = typedOf(startsAt)
  return {
    ...{ ...EMPTY_PLAN, courseId: session.courseId, day, from: time, to: typedOf(endsAt).time },
    ...{ place, teacherTitle, capacity: String(capacity), cancelHours: String(cancelHours) },
    signUpHours: String(signUpHoursOf(session)),
    teacher: teacherMasked === null ? null : { memberId: KEPT, nameMasked: teacherMasked },
  }
}

/** The change as the server takes it, or the first thing that has to be put right. */
export const changeOf = (
  draft: PlanDraft,
  { session, version }: Planned,
  now: number,
): Input<'class.change'> | string => {
  const planned = plannedOf(draft, now, session)
  if (typeof planned === 'string') return planned
  const entry = { sessionId: session.sessionId, version, ...planned }
  if (draft.teacher?.memberId === KEPT) return entry
  return { ...entry, teacherId: draft.teacher?.memberId ?? null }
}
