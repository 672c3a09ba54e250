import { contract } from '@contract/contract'
import { placeSeenFrom } from '@contract/rules/spot'
import { take } from '../../../kernel/flow/take'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { ruleBookInForce } from '../../points/module'
import { enrolmentFlow } from '../enrolment/enrolment-flow'
import { enrolments } from '../enrolment/enrolment-store'
import { enrolmentIdOf } from '../seats/mark'
import { sessions } from '../sessions/session-store'
import { checkInTime } from './check-in-time'
import { claimSeat } from './claim-seat'
import { payAttendance } from './pay-attendance'
import { presenceOf } from './presence'
import { momentSeen } from './seen'

/** Few enough that a spoken code of six digits cannot be found by trying. */
export const CHECK_IN_RATE = { limit: 20, windowSeconds: 600, whileReading: true } as const

/** 签到. Who has come already gets the answer of then, whatever he scans now. */
export const checkIn = procedure(
  contract.class.checkIn,
  { allow: member, rate: CHECK_IN_RATE },
  async ({ actor, input: { sessionId, seen, near }, now, refuse, transact }) => {
    const [session, book] = await Promise.all([
      sessions.getScoped(actor, sessionId),
      ruleBookInForce(actor, now),
    ])
    const at = momentSeen(sessionId, seen, now)
    const { opensAt } = checkInTime(session)
    const seat = seen.by === 'seat' ? { seat: seen.seat } : {}
    const compared = session.spot ? { place: placeSeenFrom(session.spot, near) } : {}
    return transact(async (tx) => {
      const found = await tx.get(enrolments, enrolmentIdOf(sessionId, actor.memberId))
      if (found?.attendance)
        return { sessionId, presence: presenceOf({ ...found, attendance: found.attendance }) }
      if (typeof at === 'string') throw refuse(at)
      if (found?.state !== 'seated') throw refuse('NO_SEAT')
      if (at < opensAt || at >= session.endsAt) throw refuse('NOT_CHECK_IN_TIME')
      if (!(await claimSeat(tx, found, seat.seat ?? null))) throw refuse('SEAT_TAKEN')
      const move = { step: 'attend', actor, now, refuse } as const
      const { points, unpaid } = await payAttendance(tx, { enrolment: found, session, book, now })
      const attendance = { inAt: at, by: seen.by, toldAt: now, outAt: null, points, ...seat, ...compared }
      await take(tx, enrolments, enrolmentFlow, found, move, () => ({ attendance, unpaid, toCount: 1 }))
      return { sessionId, presence: presenceOf({ ...found, attendance }) }
    })
  },
)
