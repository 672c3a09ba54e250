import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../inbox/module'
import { tenantTickets } from './store'
import { takeStep } from './take-step'

/** 办结 without adopting. */
export const close = procedure(
  contract.feedback.close,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, tenantTickets, { actor, ticketId, step: 'close', now, refuse }, async (ticket) => {
        const { tenantId, memberId, submittedAt } = ticket
        const facts = { submittedAt, at: now }
        await told(tx, { tenantId, memberId, kind: 'ticketClosed', subjectId: ticketId, facts, now })
        return {}
      }),
    ),
)
