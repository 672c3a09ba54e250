import { randomInt } from 'node:crypto'
import { ids } from '../../../kernel/ids'

/** One member enrols once for a session: a second enrolling at the same time collides with the first. */
export const enrolmentIdOf = (sessionId: string, memberId: string): string =>
  ids.derived('enrolment', sessionId, memberId)

/** Names one delivery of one enrolling in a session's seats: a twin's is another one. */
export const freshMark = (enrolmentId: string): string => `${enrolmentId}-${randomInt(2 ** 40).toString(36)}`

/** The enrolment that a mark belongs to. */
export const enrolmentOf = (mark: string): string => mark.slice(0, mark.lastIndexOf('-'))
