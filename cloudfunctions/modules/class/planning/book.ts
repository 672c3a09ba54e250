import { overlap } from '@contract/rules/class-limits'
import { dayKeyAfter, dayKeyOf } from '../../../kernel/day-key'
import { refusal } from '../../../kernel/errors'
import { ids } from '../../../kernel/ids'
import type { Transaction } from '../../../kernel/transaction'
import { sessions } from '../sessions/session-store'
import { type Booking, classDays } from './day-store'

/** Bookings of one day, cancelled ones included until somebody runs into them; more would be a machine's. */
const MAX_A_DAY = 1_000

/** A place as people write it: blanks and the width of letters make no difference. */
const plainPlace = (place: string): string => place.normalize('NFKC').replace(/\s/g, '')

const isSamePlace = (one: Booking, other: Booking): boolean =>
  plainPlace(one.place) === plainPlace(other.place)
const isSameTeacher = (one: Booking, other: Booking): boolean =>
  one.teacherId !== null && one.teacherId === other.teacherId

const daysOf = ({ startsAt, endsAt }: Booking): string[] => {
  const [first, last] = [dayKeyOf(startsAt), dayKeyOf(endsAt - 1)]
  return first === last ? [first] : [first, dayKeyAfter(first)]
}

const isOff = async (tx: Transaction, { sessionId }: Booking): Promise<boolean> =>
  (await tx.get(sessions, sessionId))?.state === 'cancelled'

type Clash = 'TEACHER_BUSY' | 'PLACE_BUSY'

/** What is booked on a day beside a session's own; what of it was called off and stands in the way makes way. */
const othersOn = async (
  tx: Transaction,
  booked: readonly Booking[],
  own: Booking,
): Promise<readonly Booking[] | Clash> => {
  const others = booked.filter(({ sessionId }) => sessionId !== own.sessionId)
  const gone = new Set<Booking>()
  for (const other of others) {
    if (!overlap(other, own) || !(isSamePlace(other, own) || isSameTeacher(other, own))) continue
    if (!(await isOff(tx, other))) return isSameTeacher(other, own) ? 'TEACHER_BUSY' : 'PLACE_BUSY'
    gone.add(other)
  }
  return others.filter((other) => !gone.has(other))
}

/** Books one day, in place of what the session had booked there before. */
const bookDay = async (
  tx: Transaction,
  tenantId: string,
  dayKey: string,
  own: Booking,
): Promise<Clash | null> => {
  const _id = ids.derived('classDay', tenantId, dayKey)
  const found = await tx.get(classDays, _id)
  const others = await othersOn(tx, found?.booked ?? [], own)
  if (typeof others === 'string') return others
  const booked = [...others, own]
  if (booked.length > MAX_A_DAY) throw refusal('BUSY')
  if (found) await tx.update(classDays, _id, { booked })
  else await tx.add(classDays, { _id, tenantId, dayKey, booked })
  return null
}

/** Gives back what a session had booked on a day. */
const releaseDay = async (tx: Transaction, tenantId: string, dayKey: string, own: Booking): Promise<void> => {
  const _id = ids.derived('classDay', tenantId, dayKey)
  const found = await tx.get(classDays, _id)
  const booked = found?.booked.filter(({ sessionId }) => sessionId !== own.sessionId)
  if (booked && booked.length < (found?.booked.length ?? 0)) await tx.update(classDays, _id, { booked })
}

/**
 * Takes teacher and place for a class, or says which of them another class has at that time. All that is booked on a
 * day lies in one document, so that of two who plan at the same moment the second one sees the first. Two requests;
 * two more where it goes on past midnight, and for each day that it was on before.
 *
 * @param before what the session had booked until now: it is given back in the same transaction
 */
export const book = async (
  tx: Transaction,
  tenantId: string,
  own: Booking,
  before?: Booking,
): Promise<Clash | null> => {
  const days = daysOf(own)
  for (const dayKey of days) {
    const clash = await bookDay(tx, tenantId, dayKey, own)
    if (clash) return clash
  }
  const left = before ? daysOf(before).filter((dayKey) => !days.includes(dayKey)) : []
  for (const dayKey of left) await releaseDay(tx, tenantId, dayKey, own)
  return null
}
