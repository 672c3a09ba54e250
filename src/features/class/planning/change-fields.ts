import type { Input, Output } from '@contract/contract'
import type { EntryOf } from '@/lib/form/field'
import { type plannedFields, plannedOf, signUpHoursOf } from './plan-fields'

type Planned = Pick<Output<'class.deskSession'>, 'session' | 'cancelHours' | 'version' | 'teacherMasked'>

/** Stands for the member who teaches the class already: the desk reads his masked name, never his number. */
const KEPT = ''

/** The union's wall clock is UTC+8 without summer time. */
const OFFSET_MS = 8 * 3_600_000

/** A moment as the form holds it: 20261201 and 1430. */
const chosenOf = (at: number): { readonly day: string; readonly time: string } => {
  const digits = new Date(at + OFFSET_MS).toISOString().replace(/\D/g, '')
  return { day: digits.slice(0, 8), time: digits.slice(8, 12) }
}

/** The form as it stands before anybody types. */
export const plannedNow = ({ session, cancelHours, teacherMasked }: Planned) => {
  const { startsAt, endsAt, place, teacherTitle, capacity } = session
  const { day, time } = chosenOf(startsAt)
  return {
    day,
    from: time,
    to: chosenOf(endsAt).time,
    place,
    teacherTitle,
    capacity: String(capacity),
    cancelHours: String(cancelHours),
    signUpHours: String(signUpHoursOf(session)),
    teacher: teacherMasked === null ? null : { memberId: KEPT, nameMasked: teacherMasked },
  }
}

/** The change as the server takes it. */
export const changeOf = (
  { teacher, ...entry }: EntryOf<ReturnType<typeof plannedFields>>,
  { session, version }: Planned,
): Input<'class.change'> => {
  const change = { sessionId: session.sessionId, version, ...plannedOf(entry, session) }
  return teacher?.memberId === KEPT ? change : { ...change, teacherId: teacher?.memberId ?? null }
}
