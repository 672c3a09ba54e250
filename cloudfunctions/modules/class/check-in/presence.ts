import type { Presence } from '@contract/class'
import { studyMinutes } from '@contract/rules/study-minutes'
import type { Attendance, EnrolmentDocument } from '../enrolment/enrolment-store'

/** Longer than a call takes: what was heard of later was sent afterwards. */
const LATE_MS = 120_000

type Attended = Pick<EnrolmentDocument, 'startsAt' | 'endsAt'> & { readonly attendance: Attendance }

/** Somebody's coming and going as it is shown. */
export const presenceOf = ({ attendance, startsAt, endsAt }: Attended): Presence => {
  const { inAt, outAt, by, seat = null, toldAt, points } = attendance
  const isScanned = by === 'qr' || by === 'seat'
  return {
    ...{ inAt, by, seat, late: isScanned && toldAt - inAt > LATE_MS, outAt },
    ...{ studyMinutes: studyMinutes({ inAt, outAt }, { startsAt, endsAt }), earnedPoints: points },
  }
}

/** The same, null before he came. */
export const presenceIn = ({
  attendance,
  startsAt,
  endsAt,
}: Pick<EnrolmentDocument, 'startsAt' | 'endsAt' | 'attendance'>): Presence | null =>
  attendance ? presenceOf({ attendance, startsAt, endsAt }) : null
