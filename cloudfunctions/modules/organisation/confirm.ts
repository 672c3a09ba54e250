import { contract, type ErrorCode } from '@contract/contract'
import { impossible } from '@contract/rules/impossible'
import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { confirmProposal, type Proposal, proposals } from '../../kernel/proposal'
import type { TenantDocument } from '../../kernel/tenant'
import { confirmAdjustment } from './confirm-adjustment'
import { confirmAdmin } from './confirm-admin'
import { confirmMerge } from './confirm-merge'
import { confirmReversal } from './confirm-reversal'
import { confirmRules } from './confirm-rules'
import type { ProposedAct } from './propose-act'
import { tellProposer } from './tell-admins'

type Around = { readonly actor: HolderActor; readonly tenant: TenantDocument; readonly now: number }
type Refuse = (code: ErrorCode<'organisation.confirm'>) => Refusal

/** What a proposal stands for. Everything that does not change is read before the transaction. */
const actOf = (seen: Proposal, around: Around, refuse: Refuse) => {
  const { actor, now } = around
  const what = seen.what as ProposedAct
  switch (what) {
    case 'mergeEnterprise':
      return confirmMerge(actor, seen, now, refuse)
    case 'adjustPoints':
      return confirmAdjustment(actor, seen, now, refuse)
    case 'reviseRules':
      return confirmRules(actor, seen, now, refuse)
    case 'reverseEntry':
      return confirmReversal(actor, seen, now, refuse)
    case 'grantAdmin':
      return confirmAdmin(around, seen, refuse)
    default:
      return impossible(what)
  }
}

/** 确认: what another admin has proposed happens, in the transaction that settles the proposal. */
export const confirm = procedure(
  contract.organisation.confirm,
  { allow: holding('admin'), auditSubject: (_, { proposalId }) => proposalId },
  async ({ actor, tenant, input, now, refuse, transact }) => {
    const { proposalId, inputHash } = input
    const seen = await proposals.getScoped(actor, proposalId)
    const happen = await actOf(seen, { actor, tenant, now }, refuse)

    return transact(async (tx) => {
      const proposal = await confirmProposal(tx, { actor, proposalId, inputHash, now }, refuse)
      await happen(tx, proposal)
      await tellProposer(tx, actor, proposal, 'proposalConfirmed', now)
      return { proposalId }
    })
  },
)
