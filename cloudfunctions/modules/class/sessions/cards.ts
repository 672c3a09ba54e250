import type { OwnClass, SessionCard, SessionState } from '@contract/class'
import type { Actor } from '../../../kernel/actor'
import { stateIn } from '../../../kernel/flow/state'
import type { EnrolmentDocument } from '../enrolment/enrolment-store'
import { sessionFlow } from '../flow'
import { type SeatsDocument, seats } from '../seats/seats-store'
import { type SessionDocument, type SessionFacts, sessions } from './session-store'

/** With their seats, one beyond to see whether there are more, and who asks: forty documents. */
const SESSIONS_PER_PAGE = 17

/** What an enrolment keeps of its session. */
export const factsOf = ({
  courseId,
  title,
  startsAt,
  endsAt,
  place,
  teacherTitle,
  cancelUntil,
}: SessionFacts) => ({ courseId, title, startsAt, endsAt, place, teacherTitle, cancelUntil })

type Timed = Pick<SessionDocument, 'state' | 'startsAt' | 'endsAt'>

/** The state of a session at a moment: one that has begun may have ended as well before the timer came by. */
export const stateOf = (session: Timed, now: number): SessionState => {
  const state = stateIn(sessionFlow, session, now)
  return stateIn(sessionFlow, { ...session, state }, now)
}

const cardFields = [
  ...(['courseId', 'title', 'startsAt', 'endsAt', 'place', 'teacherTitle', 'state', 'signUpUntil'] as const),
] as const

type CardSource = Pick<SessionDocument, '_id' | (typeof cardFields)[number]>
type SeatSource = Pick<SeatsDocument, 'capacity' | 'free' | 'waiting'>

/** A session as lists show it. */
export const sessionCardOf = (
  session: CardSource,
  seat: SeatSource | undefined,
  now: number,
): SessionCard => {
  const { _id: sessionId, courseId, title, startsAt, endsAt, place, teacherTitle, signUpUntil } = session
  const { capacity, free, waiting } = seat ?? { capacity: 0, free: 0, waiting: 0 }
  return {
    ...{ sessionId, courseId, title, startsAt, endsAt, place, teacherTitle, signUpUntil },
    ...{ state: stateOf(session, now), capacity, free, waiting },
  }
}

type List = {
  readonly index: keyof typeof sessions.indexes & keyof typeof seats.indexes
  readonly equals: Readonly<Record<string, string>>
  readonly after: string | undefined
}

/** A page of sessions with their seats, in two requests at once. @param from whose sessions they are */
export const sessionCards = async (actor: Actor, list: List, now: number, from = { sessions, seats }) => {
  const page = { ...list, limit: SESSIONS_PER_PAGE }
  const [{ rows, nextCursor }, { rows: places }] = await Promise.all([
    from.sessions.page(actor, { ...page, fields: [...cardFields] }),
    from.seats.page(actor, { ...page, fields: ['capacity', 'free', 'waiting'] }),
  ])
  const seatsOf = new Map(places.map((place) => [place._id, place]))
  return { sessions: rows.map((row) => sessionCardOf(row, seatsOf.get(row._id), now)), nextCursor }
}

export const ownFields = [
  ...(['sessionId', 'courseId', 'title', 'startsAt', 'endsAt', 'place'] as const),
  ...(['teacherTitle', 'state', 'cancelUntil'] as const),
] as const

/** An enrolment as its member's list shows it. */
export const ownClassOf = (enrolment: Pick<EnrolmentDocument, (typeof ownFields)[number]>): OwnClass => {
  const { sessionId, state } = enrolment
  return { sessionId, state, ...factsOf(enrolment) }
}
