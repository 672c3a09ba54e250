import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Proposal } from '../../kernel/proposal'
import type { TenantDocument } from '../../kernel/tenant'
import type { Transaction } from '../../kernel/transaction'
import { members } from '../member/module'
import { accountOf } from './account-of'
import { maskedNameOf } from './change'
import { type GrantRefusal, giveRole } from './give-role'

/** What `grant` writes into its proposals. */
type GrantAdmin = { readonly memberId: string; readonly to: number | null }

type Refuse = (code: GrantRefusal) => Refusal
type Around = { readonly actor: HolderActor; readonly tenant: TenantDocument; readonly now: number }

/** 授予管理员角色, when a second admin agrees. */
export const confirmAdmin = async ({ actor, tenant, now }: Around, seen: Proposal, refuse: Refuse) => {
  const { memberId, to } = JSON.parse(seen.input) as GrantAdmin
  const [member, identityId, nameMasked] = await Promise.all([
    members.getScoped(actor, memberId),
    accountOf(actor, memberId),
    maskedNameOf(actor),
  ])
  return async (tx: Transaction, { reason, proposedBy }: Proposal): Promise<void> => {
    const holding = { role: 'admin' as const }
    const giving = { member, identityId, holding, scopeName: tenant.name, to, reason }
    await giveRole(tx, giving, { actor, nameMasked, proposedBy, now }, refuse)
  }
}
