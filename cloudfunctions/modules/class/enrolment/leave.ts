import { contract } from '@contract/contract'
import { refusal } from '../../../kernel/errors'
import { take } from '../../../kernel/flow/take'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { freeSeat, noteLeaving } from '../seats/free-seat'
import { enrolmentIdOf } from '../seats/mark'
import { sessions } from '../sessions/session-store'
import { enrolmentFlow } from './enrolment-flow'
import { enrolments } from './enrolment-store'

/**
 * 退出. The enrolment decides: the seats are told beforehand that this mark may be leaving, and give its place away
 * once the transaction is committed. A call that dies in between leaves a pending mark, which the timer settles.
 */
export const leave = procedure(
  contract.class.leave,
  { allow: member, rate: { limit: 30, windowSeconds: 60, whileReading: true } },
  async ({ actor, input: { sessionId }, now, refuse, transact }) => {
    const session = await sessions.getScoped(actor, sessionId)
    if (session.state === 'planned') throw refusal('NOT_FOUND')
    let mark = ''
    const done = await transact(async (tx) => {
      const found = await tx.get(enrolments, enrolmentIdOf(sessionId, actor.memberId))
      if (!found) throw refuse('NOT_ENROLLED')
      // A place on the waiting list can be given up until the class begins.
      const until = found.state === 'seated' ? session.cancelUntil : session.startsAt
      if (found.live && until <= now) throw refuse('TOO_LATE_TO_LEAVE')
      const move = { step: 'leave', actor, now, refuse } as const
      const { state } = await take(tx, enrolments, enrolmentFlow, found, move, () => ({ live: false }))
      mark = found.mark
      await noteLeaving(actor, { sessionId, mark, at: now })
      return { sessionId, state }
    })
    if (mark) await freeSeat(sessionId, mark, now)
    return done
  },
)
