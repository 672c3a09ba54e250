import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { withdrawProposal } from '../../kernel/proposal'
import { tellProposer } from './tell-admins'

/** 撤回: what waits for a second admin will not happen. */
export const withdraw = procedure(
  contract.organisation.withdraw,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, input: { proposalId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const proposal = await withdrawProposal(tx, { actor, proposalId, now }, refuse)
      await tellProposer(tx, actor, proposal, 'proposalWithdrawn', now)
      return { proposalId }
    }),
)
