import { classLimits } from '@contract/rules/class-limits'
import type { SessionFacts } from '../sessions/session-store'

type Times = Pick<SessionFacts, 'startsAt' | 'endsAt'>

/** Members can check in and out between these moments. */
export const checkInTime = ({ startsAt, endsAt }: Times) => ({
  opensAt: startsAt - classLimits.checkInAheadMs,
  closesAt: endsAt + classLimits.checkOutAfterMs,
})

/** Until then the desk puts the roll right; then who has not come has missed it. */
export const rollOpenUntil = ({ endsAt }: Times): number => endsAt + classLimits.settledAfterMs

/** Whether the desk can sign for people and excuse them. */
export const isRollOpen = (session: Times, now: number): boolean =>
  checkInTime(session).opensAt <= now && now < rollOpenUntil(session)
