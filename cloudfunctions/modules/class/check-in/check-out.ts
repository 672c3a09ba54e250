import { contract } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { enrolments } from '../enrolment/enrolment-store'
import { enrolmentIdOf } from '../seats/mark'
import { sessions } from '../sessions/session-store'
import { CHECK_IN_RATE } from './check-in'
import { checkInTime } from './check-in-time'
import { claimSeat } from './claim-seat'
import { presenceOf } from './presence'
import { momentSeen } from './seen'

/** 签退. The last one counts: who scans in the break and comes back loses nothing. */
export const checkOut = procedure(
  contract.class.checkOut,
  { allow: member, rate: CHECK_IN_RATE },
  async ({ actor, input: { sessionId, seen }, now, refuse, transact }) => {
    const session = await sessions.getScoped(actor, sessionId)
    const at = momentSeen(sessionId, seen, now)
    const { closesAt } = checkInTime(session)
    return transact(async (tx) => {
      const found = await tx.get(enrolments, enrolmentIdOf(sessionId, actor.memberId))
      if (!found?.attendance) throw refuse('NOT_CHECKED_IN')
      if (typeof at === 'string') throw refuse(at)
      if (at < session.startsAt || at >= closesAt) throw refuse('NOT_CHECK_IN_TIME')
      if (!(await claimSeat(tx, found, seen.by === 'seat' ? seen.seat : null))) throw refuse('SEAT_TAKEN')
      const outAt = Math.max(at, found.attendance.outAt ?? 0)
      const attendance = { ...found.attendance, outAt }
      await tx.update(enrolments, found._id, { attendance })
      return { sessionId, presence: presenceOf({ ...found, attendance }) }
    })
  },
)
