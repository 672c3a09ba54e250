import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { earn, ruleBookInForce } from '../points/module'
import { ticketFlow } from './flow'
import { tenantTickets } from './store'

/** 采纳: the author is paid in the same transaction, once for each ticket. */
export const adopt = procedure(
  contract.feedback.adopt,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) => {
    const { tenantId } = actor
    const book = await ruleBookInForce(actor, now)

    return transact(async (tx) => {
      let earnedPoints = 0
      const move = { step: 'adopt', actor, now, refuse } as const
      const { state } = await takeStep(
        tx,
        tenantTickets,
        ticketFlow,
        ticketId,
        move,
        async ({ memberId }) => {
          const source = { type: 'ticket' as const, id: ticketId, title: '意见反馈' }
          const earning = await earn(tx, { tenantId, memberId, book, ruleCode: 'FB_ADOPT', source, now })
          earnedPoints = earning.points
          return { adoptedAt: now, adoptedPoints: earnedPoints }
        },
      )
      return { ticketId, state, earnedPoints }
    })
  },
)
