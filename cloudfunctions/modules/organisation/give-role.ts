import type { Holding } from '@contract/organisation'
import { roleWords } from '@contract/rules/role-words'
import type { HolderActor } from '../../kernel/actor'
import { type Refusal, refusal } from '../../kernel/errors'
import { identities } from '../../kernel/identity'
import { ids } from '../../kernel/ids'
import { seatsAt, tenantIn, tenants } from '../../kernel/tenant'
import { told } from '../../kernel/told'
import type { Transaction } from '../../kernel/transaction'
import type { MemberDocument } from '../member/module'
import { personOf, scopeOf } from './cards'
import { isHeld, MAX_ROLES, withoutEnded } from './rules'
import { roleGrants } from './store'

/** What is to be given to whom. `identityId` is the account that the member is bound to. */
export type Giving = {
  readonly member: Pick<MemberDocument, '_id' | 'name' | 'phoneMasked'>
  readonly identityId: string
  readonly holding: Holding
  readonly scopeName: string
  readonly to: number | null
  readonly reason: string
}

type By = {
  readonly actor: HolderActor
  readonly nameMasked: string
  readonly proposedBy: string | null
  readonly now: number
}

export type GrantRefusal = 'OWN_GRANT' | 'ALREADY_HELD' | 'TOO_MANY_ROLES' | 'ALREADY_OVER'

/** What forbids to give a role, before anything is read or written. @throws OWN_GRANT, ALREADY_OVER */
export const assertGivable = (
  giving: Pick<Giving, 'to'> & { readonly memberId: string },
  { actor, now }: Pick<By, 'actor' | 'now'>,
  refuse: (code: GrantRefusal) => Refusal,
): void => {
  if (giving.memberId === actor.memberId) throw refuse('OWN_GRANT')
  if (giving.to !== null && giving.to <= now) throw refuse('ALREADY_OVER')
}

/**
 * Gives a role inside the caller's transaction: on the account, in the register and, for an admin, in the
 * tenant's seats. Every role is given through here.
 *
 * @returns the grant's id
 * @throws NOT_FOUND where the account is no longer the member's, OWN_GRANT, ALREADY_HELD, TOO_MANY_ROLES, ALREADY_OVER
 */
export const giveRole = async (
  tx: Transaction,
  giving: Giving,
  { actor, nameMasked: grantedByMasked, proposedBy, now }: By,
  refuse: (code: GrantRefusal) => Refusal,
): Promise<string> => {
  const { member, identityId, holding, scopeName, to, reason } = giving
  assertGivable({ memberId: member._id, to }, { actor, now }, refuse)
  const identity = await tx.getScoped(identities, actor, identityId)
  if (identity.memberId !== member._id) throw refusal('NOT_FOUND')
  const kept = withoutEnded(identity.grants, now)
  const scope = scopeOf(holding)
  const { role } = holding
  if (isHeld(kept, { role, ...scope })) throw refuse('ALREADY_HELD')
  if (kept.length >= MAX_ROLES) throw refuse('TOO_MANY_ROLES')
  const grantId = ids.fresh(now)
  await tx.update(identities, identityId, {
    grants: [...kept, { grantId, role, ...scope, from: now, to }],
  })
  const { memberId, ...shown } = personOf(member)
  await tx.add(roleGrants, {
    _id: grantId,
    tenantId: actor.tenantId,
    identityId,
    memberId,
    ...shown,
    role,
    ...scope,
    scopeName,
    from: now,
    to,
    reason,
    grantedBy: actor.memberId,
    grantedByMasked,
    proposedBy,
    over: false,
    endedAt: null,
    endedBy: null,
    endReason: null,
  })
  const facts = { role: roleWords(role, scope.scopeKind), scope: scopeName }
  const { tenantId } = actor
  await told(tx, { tenantId, memberId, kind: 'roleGiven', subjectId: grantId, facts, now })
  if (role !== 'admin') return grantId
  const tenant = await tenantIn(tx, actor)
  await tx.update(tenants, tenant._id, { admins: [...seatsAt(tenant, now), { grantId, memberId, to }] })
  return grantId
}
