import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { tenantTickets } from './store'
import { takeStep } from './take-step'

/** 办结 without adopting. */
export const close = procedure(
  contract.feedback.close,
  { allow: holding('admin'), auditSubject: (_, { ticketId }) => ticketId },
  async ({ actor, input: { ticketId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, tenantTickets, { actor, ticketId, step: 'close', now, refuse }, () => ({})),
    ),
)
