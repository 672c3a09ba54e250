import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../inbox/module'
import { earn, ruleBookInForce } from '../points/module'
import { tenantTickets } from './store'
import { takeStep } from './take-step'

/** 采纳: the author is paid in the same transaction, once for each ticket. */
export const adopt = procedure(
  contract.feedback.adopt,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) => {
    const { tenantId } = actor
    const book = await ruleBookInForce(actor, now)

    return transact(async (tx) => {
      let earnedPoints = 0
      const moved = await takeStep(
        tx,
        tenantTickets,
        { actor, ticketId, step: 'adopt', now, refuse },
        async ({ memberId, submittedAt }) => {
          const source = { type: 'ticket' as const, id: ticketId, title: '意见反馈' }
          const earning = await earn(tx, { tenantId, memberId, book, ruleCode: 'FB_ADOPT', source, now })
          earnedPoints = earning.points
          const facts = { submittedAt, at: now, points: earnedPoints }
          await told(tx, { tenantId, memberId, kind: 'ticketAdopted', subjectId: ticketId, facts, now })
          return { adoptedAt: now, adoptedPoints: earnedPoints }
        },
      )
      return { ...moved, earnedPoints }
    })
  },
)
