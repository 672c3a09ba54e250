import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ticketFlow } from './flow'
import { tenantTickets } from './store'

/** 受理: a person has looked at a ticket that the content check could not decide. */
export const release = procedure(
  contract.feedback.release,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'release', actor, now, refuse } as const
      const { state } = await takeStep(tx, tenantTickets, ticketFlow, ticketId, move, () => ({
        cleared: true,
      }))
      return { ticketId, state }
    }),
)
