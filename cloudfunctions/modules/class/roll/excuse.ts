import { contract } from '@contract/contract'
import { take } from '../../../kernel/flow/take'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { isRollOpen } from '../check-in/check-in-time'
import { enrolmentFlow } from '../enrolment/enrolment-flow'
import { deskEnrolments } from '../enrolment/enrolment-store'
import { runBy } from '../sessions/branch'

/** 记请假 */
export const excuse = procedure(
  contract.class.excuse,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { enrolmentId }) => enrolmentId },
  async ({ actor, input: { enrolmentId, reason }, now, refuse, transact }) => {
    const { sessionId } = await deskEnrolments.getScoped(actor, enrolmentId)
    const session = await runBy(actor).getScoped(actor, sessionId)
    return transact(async (tx) => {
      const found = await tx.getScoped(deskEnrolments, actor, enrolmentId)
      if (!isRollOpen(session, now)) throw refuse('ROLL_CLOSED')
      const move = { step: 'excuse', reason, actor, now, refuse } as const
      const { state } = await take(tx, deskEnrolments, enrolmentFlow, found, move, () => ({ toMakeUp: 1 }))
      return { enrolmentId, state }
    })
  },
)
