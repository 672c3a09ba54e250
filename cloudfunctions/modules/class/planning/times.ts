import { classLimits } from '@contract/rules/class-limits'
import type { SessionDocument } from '../sessions/session-store'
import type { Booking } from './day-store'

export const HOUR_MS = 3_600_000

type Times = Pick<SessionDocument, 'startsAt' | 'endsAt' | 'signUpUntil'>

/**
 * Whether the times of a class follow each other: now, end of enrolling, beginning, end.
 * @param before a deadline that is over already may stay as it was
 */
export const areInOrder = (
  { startsAt, endsAt, signUpUntil }: Times,
  now: number,
  before?: Pick<Times, 'signUpUntil'>,
): boolean =>
  (now < signUpUntil || signUpUntil === before?.signUpUntil) &&
  signUpUntil <= startsAt &&
  now < startsAt &&
  startsAt <= now + classLimits.aheadMs &&
  endsAt - startsAt >= classLimits.shortestMs &&
  endsAt - startsAt <= classLimits.longestMs

/** Whether one can tell the two apart on a calendar. */
export const isMoved = (
  one: Pick<Booking, 'startsAt' | 'endsAt' | 'place'>,
  other: Pick<Booking, 'startsAt' | 'endsAt' | 'place'>,
): boolean => one.startsAt !== other.startsAt || one.endsAt !== other.endsAt || one.place !== other.place
