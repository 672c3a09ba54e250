import type { HolderActor } from '../../kernel/actor'
import { type Proposal, propose } from '../../kernel/proposal'
import type { TenantDocument } from '../../kernel/tenant'
import type { Transaction } from '../../kernel/transaction'
import { tellOtherAdmins } from './tell-admins'

/** What one admin proposes and another one confirms: `confirm` does each of them. */
export type ProposedAct = 'grantAdmin' | 'mergeEnterprise' | 'adjustPoints' | 'reviseRules' | 'reverseEntry'

type Act = Pick<Proposal, 'title' | 'reason' | 'proposedByMasked'> & {
  readonly what: ProposedAct
  readonly input: object
}
type Around = { readonly actor: HolderActor; readonly tenant: TenantDocument; readonly now: number }

/** Writes down what the caller wants and tells the other admins. @returns the proposal's id */
export const proposeAct = async (
  tx: Transaction,
  { actor, tenant, now }: Around,
  act: Act,
): Promise<string> => {
  const proposalId = await propose(tx, actor, act, now)
  await tellOtherAdmins(tx, actor, tenant, { proposalId, title: act.title }, now)
  return proposalId
}
