import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { confirmProposal, proposals } from '../../kernel/proposal'
import { maskName, members } from '../member/module'
import { accountOf } from './account-of'
import { giveRole } from './give-role'

/** What `grant` writes into its proposals. */
type GrantAdmin = { readonly memberId: string; readonly to: number | null }

/** 确认: what another admin has proposed happens, in the transaction that settles the proposal. */
export const confirm = procedure(
  contract.organisation.confirm,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input, now, refuse, transact }) => {
    const { proposalId, inputHash } = input
    const seen = await proposals.getScoped(actor, proposalId)
    const { memberId, to } = JSON.parse(seen.input) as GrantAdmin
    const [member, identityId, second] = await Promise.all([
      members.getScoped(actor, memberId),
      accountOf(actor, memberId),
      members.getScoped(actor, actor.memberId),
    ])

    return transact(async (tx) => {
      const settling = { actor, proposalId, inputHash, now }
      const { reason, proposedBy } = await confirmProposal(tx, settling, refuse)
      const giving = {
        member,
        identityId,
        holding: { role: 'admin' as const },
        scopeName: tenant.name,
        to,
        reason,
      }
      await giveRole(tx, giving, { actor, nameMasked: maskName(second.name), proposedBy, now }, refuse)
      return { proposalId }
    })
  },
)
