import * as v from 'valibot'
import { sessionWords } from './rules/flows/class-session'
import { enrolmentWords } from './rules/flows/enrolment'
import { amount, epochMs, id, integerBetween, nameIn } from './words'

/** Words of the two halves of `class.ts`: classes, and who came to them. */

export const sessionState = nameIn(sessionWords.states)
export type SessionState = v.InferOutput<typeof sessionState>

export const enrolmentState = nameIn(enrolmentWords.states)
export type EnrolmentState = v.InferOutput<typeof enrolmentState>

/** What stands on every card of a session. */
export const sessionFacts = {
  sessionId: id,
  courseId: id,
  title: v.string(),
  startsAt: epochMs,
  endsAt: epochMs,
  place: v.string(),
  /** Kind of teacher, never a person's name. */
  teacherTitle: v.string(),
}

/** 班次 as a list shows it. */
export const sessionCard = v.object({
  ...sessionFacts,
  state: sessionState,
  capacity: amount,
  /** Seats that anybody can have at once. */
  free: amount,
  waiting: amount,
  signUpUntil: epochMs,
})
export type SessionCard = v.InferOutput<typeof sessionCard>

/** 到课: when somebody came and went, and how long he studied. */
export const presence = v.object({
  inAt: epochMs,
  /** By the QR, the card on a seat, the spoken code, or a hand of the desk. */
  by: v.picklist(['qr', 'seat', 'spoken', 'desk']),
  /** 座位号 of the card that he scanned; null where it was none. */
  seat: v.nullable(amount),
  /** Scanned without a network and sent afterwards. */
  late: v.boolean(),
  /** null: he has not checked out. */
  outAt: v.nullable(epochMs),
  /** 学时; without a check-out by rule, see `rules/study-minutes`. */
  studyMinutes: amount,
  /** What checking in brought at once. */
  earnedPoints: amount,
})
export type Presence = v.InferOutput<typeof presence>

/** 位置相符 · 不在附近 · 没有位置: what a check-in said about the place, where the session has one to compare with. */
export const placeSeen = v.picklist(['near', 'far', 'unknown'])
export type PlaceSeen = v.InferOutput<typeof placeSeen>

/** A point as a phone gives it, in millionths of a degree. */
export const point = {
  latitude: integerBetween(-90_000_000, 90_000_000),
  longitude: integerBetween(-180_000_000, 180_000_000),
}

/** 课后回放: the lesson that replays a class. */
export const recording = v.object({ lessonId: id, title: v.string() })

export const sessionId = v.strictObject({ sessionId: id })
