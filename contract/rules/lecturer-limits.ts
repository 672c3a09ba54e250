const HOUR_MS = 3_600_000

/** How much a lecturer's page and a talk hold: the forms count down to it, the server refuses beyond it. */
export const lecturerLimits = {
  name: 20,
  teacherTitle: 20,
  honour: 40,
  honours: 10,
  topic: 40,
  topics: 8,
  about: 300,
  place: 40,
  contact: 40,
  reason: 200,
  /** What was said about a talk that was held. */
  summary: 500,
  listeners: 5_000,
  shortestMs: HOUR_MS / 2,
  longestMs: 8 * HOUR_MS,
  /** How far ahead a time is offered at most. */
  aheadMs: 180 * 24 * HOUR_MS,
  /** Times of one lecturer that still lie ahead. */
  slots: 40,
} as const
