import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { withdrawProposal } from '../../kernel/proposal'

/** 撤回: what waits for a second admin will not happen. */
export const withdraw = procedure(
  contract.organisation.withdraw,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, input: { proposalId }, now, refuse, transact }) =>
    transact(async (tx) => {
      await withdrawProposal(tx, { actor, proposalId, now }, refuse)
      return { proposalId }
    }),
)
