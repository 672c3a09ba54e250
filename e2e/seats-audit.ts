import type { EnrolmentDocument } from '../cloudfunctions/modules/class/enrolment/enrolment-store'
import type { SeatsDocument } from '../cloudfunctions/modules/class/seats/seats-store'

type Places = Pick<SeatsDocument, 'seated' | 'queue'>
type Standing = Pick<EnrolmentDocument, 'mark' | 'live'>

/** Seats as they will be once the timer has settled them: who has no live enrolment has no place. */
export const settledPlaces = ({ seated, queue }: Places, enrolments: readonly Standing[]): Places => {
  const live = new Set(enrolments.flatMap(({ mark, live: isLive }) => (isLive ? [mark] : [])))
  return { seated: seated.filter((mark) => live.has(mark)), queue: queue.filter((mark) => live.has(mark)) }
}

/** Does an enrolment stand in the seats as it says? One that is still pending may not. */
const agrees = (
  { seated, queue, pending }: SeatsDocument,
  { mark, state, live }: EnrolmentDocument,
): boolean => {
  if (mark in pending) return true
  if (!live) return !seated.includes(mark) && !queue.includes(mark)
  return state === 'waiting' ? queue.includes(mark) : seated.includes(mark)
}

/** What is wrong with one session's seats: who sits, who waits and what is free have to make up its capacity. */
export const seatsFaults = (seats: SeatsDocument, enrolments: readonly EnrolmentDocument[]): string[] => {
  const { _id, capacity, free, freed, seated, queue, waiting, pending, pendingCount } = seats
  const own = enrolments.filter(({ sessionId }) => sessionId === _id)
  const marks = [...seated, ...queue]
  const known = new Set(own.map(({ mark }) => mark))
  const rules = {
    'seated + free + freed = capacity': seated.length + free + freed === capacity,
    'nothing is negative': Math.min(free, freed, waiting) >= 0,
    'as many wait as are counted': waiting === queue.length,
    'nobody has two places': new Set(marks).size === marks.length,
    'as many are pending as are counted': pendingCount === Object.keys(pending).length,
    'every place is somebody’s': marks.every((mark) => known.has(mark) || mark in pending),
    'enrolments say what the seats say': own.every((enrolment) => agrees(seats, enrolment)),
    'at most one live enrolment each': new Set(own.map(({ memberId }) => memberId)).size === own.length,
  }
  return Object.entries(rules).flatMap(([rule, holds]) => (holds ? [] : [`seats ${_id}: ${rule}`]))
}
