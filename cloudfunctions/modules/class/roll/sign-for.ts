import { contract } from '@contract/contract'
import { take } from '../../../kernel/flow/take'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { ruleBookInForce } from '../../points/module'
import { isRollOpen } from '../check-in/check-in-time'
import { payAttendance } from '../check-in/pay-attendance'
import { presenceOf } from '../check-in/presence'
import { enrolmentFlow } from '../enrolment/enrolment-flow'
import { deskEnrolments, type EnrolmentDocument } from '../enrolment/enrolment-store'
import { runBy } from '../sessions/branch'
import type { SessionDocument } from '../sessions/session-store'

/** When he came, by the desk's word: now; where the class is over already, to all of it. */
const cameAt = ({ startsAt, endsAt }: SessionDocument, now: number): number => (now < endsAt ? now : startsAt)

/** When he went; who signs out for somebody that was never in is told so. */
const wentAt = ({ endsAt }: SessionDocument, now: number): number => Math.min(now, endsAt)

/** 代签: checks in or out who is there and cannot do it himself. */
export const signFor = procedure(
  contract.class.signFor,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { enrolmentId }) => enrolmentId },
  async ({ actor, input: { enrolmentId, act, reason }, now, refuse, transact }) => {
    const seen = await deskEnrolments.getScoped(actor, enrolmentId)
    const [session, book] = await Promise.all([
      runBy(actor).getScoped(actor, seen.sessionId),
      ruleBookInForce(actor, now),
    ])
    const answer = (
      enrolment: EnrolmentDocument,
      attendance: NonNullable<EnrolmentDocument['attendance']>,
    ) => ({
      enrolmentId,
      presence: presenceOf({ ...enrolment, attendance }),
    })
    return transact(async (tx) => {
      const found = await tx.getScoped(deskEnrolments, actor, enrolmentId)
      if (found.memberId === actor.memberId) throw refuse('OWN_ATTENDANCE')
      if (act === 'in' && found.attendance) return answer(found, found.attendance)
      if (!isRollOpen(session, now)) throw refuse('ROLL_CLOSED')
      if (act === 'out') {
        if (!found.attendance) throw refuse('WRONG_STATE')
        const attendance = { ...found.attendance, outAt: wentAt(session, now) }
        await tx.update(deskEnrolments, enrolmentId, { attendance })
        return answer(found, attendance)
      }
      const move = { step: 'vouch', reason, actor, now, refuse } as const
      const attendance = { inAt: cameAt(session, now), by: 'desk' as const, toldAt: now, outAt: null }
      let answered = { ...attendance, points: 0 }
      await take(tx, deskEnrolments, enrolmentFlow, found, move, async () => {
        const { points, unpaid } = await payAttendance(tx, { enrolment: found, session, book, now })
        answered = { ...attendance, points }
        return { attendance: answered, unpaid, toMakeUp: 1, toCount: 1 }
      })
      return answer(found, answered)
    })
  },
)
