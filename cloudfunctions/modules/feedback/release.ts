import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../inbox/module'
import { tenantTickets } from './store'
import { takeStep } from './take-step'

/** 受理: a person has looked at a ticket that the content check could not decide. */
export const release = procedure(
  contract.feedback.release,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, tenantTickets, { actor, ticketId, step: 'release', now, refuse }, async (ticket) => {
        const { tenantId, memberId, submittedAt } = ticket
        const facts = { submittedAt, at: now }
        await told(tx, { tenantId, memberId, kind: 'ticketAccepted', subjectId: ticketId, facts, now })
        return { cleared: true }
      }),
    ),
)
