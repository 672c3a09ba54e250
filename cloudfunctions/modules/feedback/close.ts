import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ticketFlow } from './flow'
import { tenantTickets } from './store'

/** 办结 without adopting. */
export const close = procedure(
  contract.feedback.close,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'close', actor, now, refuse } as const
      const { state } = await takeStep(tx, tenantTickets, ticketFlow, ticketId, move)
      return { ticketId, state }
    }),
)
