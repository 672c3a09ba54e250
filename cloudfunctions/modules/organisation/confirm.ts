import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { confirmProposal, proposals } from '../../kernel/proposal'
import { confirmAdmin } from './confirm-admin'
import { confirmMerge } from './confirm-merge'
import { tellProposer } from './tell-admins'

/** 确认: what another admin has proposed happens, in the transaction that settles the proposal. */
export const confirm = procedure(
  contract.organisation.confirm,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input, now, refuse, transact }) => {
    const { proposalId, inputHash } = input
    const seen = await proposals.getScoped(actor, proposalId)
    const happen =
      seen.what === 'mergeEnterprise'
        ? await confirmMerge(actor, seen, now, refuse)
        : await confirmAdmin({ actor, tenant, now }, seen, refuse)

    return transact(async (tx) => {
      const proposal = await confirmProposal(tx, { actor, proposalId, inputHash, now }, refuse)
      await happen(tx, proposal)
      await tellProposer(tx, actor, proposal, 'proposalConfirmed', now)
      return { proposalId }
    })
  },
)
