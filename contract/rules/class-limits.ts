const HOUR_MS = 3_600_000

/** How much a class session holds: the form counts down to it, the server refuses beyond it. */
export const classLimits = {
  capacity: 300,
  /** Members that can wait for a seat; more would hardly get one. */
  waiting: 300,
  place: 40,
  teacherTitle: 20,
  reason: 200,
  /** 课堂记录 */
  record: 1_000,
  /** So many have to come for the teacher to be paid. Source: TEACH in the rule book. */
  comeToTeach: 10,
  /** Why the desk checked somebody in. */
  signReason: 40,
  /** Lines of a paper list that are looked up at once. */
  paperLines: 200,
  /** Of a file with a paper list: with base64 around it, it stays below what one call may bring. */
  paperBytes: 10_000,
  /** How far from the place that was set somebody still counts as there. */
  spotMetres: { least: 100, usual: 200, most: 500 },
  /** From its beginning to its end. */
  shortestMs: HOUR_MS / 4,
  longestMs: 12 * HOUR_MS,
  /** How far ahead one is planned at most. */
  aheadMs: 366 * 24 * HOUR_MS,
  /** Hours before its beginning until which a seat can be given back. */
  cancelHours: 72,
  /** Who is told of another time or place may give his seat back for so long, until the class begins. */
  changedLeaveMs: 24 * HOUR_MS,
  /** A member may check in so long before it begins. */
  checkInAheadMs: HOUR_MS,
  /** He may still check out so long after it has ended. */
  checkOutAfterMs: HOUR_MS / 2,
  /** What was scanned without a network counts when it is sent within this time. */
  sentLateMs: 24 * HOUR_MS,
  /** From its end: the desk puts the roll right, and members object; then who did not come has missed it. */
  settledAfterMs: 48 * HOUR_MS,
  /** Every so many absences of a calendar year: no enrolling for so many days. Source: NO_SHOW in the rule book. */
  absences: 3,
  blockedDays: 90,
} as const

type Times = { readonly startsAt: number; readonly endsAt: number }

/** True where two classes cannot both be attended: one that begins when the other ends is no conflict. */
export const overlap = (one: Times, other: Times): boolean =>
  one.startsAt < other.endsAt && other.startsAt < one.endsAt
