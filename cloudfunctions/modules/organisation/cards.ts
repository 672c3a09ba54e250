import type { GrantCard, Holding } from '@contract/organisation'
import type { MemberActor } from '../../kernel/actor'
import type { MemberDocument } from '../member/module'
import { maskName } from '../member/module'
import type { RoleGrant } from './store'

/** The fields of a grant that a card is made of. */
export const grantFields = [
  ...(['memberId', 'nameMasked', 'phoneMasked', 'role', 'scopeKind', 'scopeName'] as const),
  ...(['from', 'to', 'reason', 'grantedByMasked'] as const),
] as const

/** A role that was given, as lists show it. */
export const grantCardOf = (
  { _id, ...grant }: Pick<RoleGrant, '_id' | (typeof grantFields)[number]>,
  actor: MemberActor,
): GrantCard => ({ grantId: _id, ...grant, own: grant.memberId === actor.memberId })

/** A person as admins see him. */
export const personOf = ({
  _id,
  name,
  phoneMasked,
}: Pick<MemberDocument, '_id' | 'name' | 'phoneMasked'>) => ({
  memberId: _id,
  nameMasked: maskName(name),
  phoneMasked,
})

/** What a holding covers, in the words of a grant. */
export const scopeOf = (holding: Holding): Pick<RoleGrant, 'scopeKind' | 'scopeId'> =>
  holding.role === 'admin'
    ? { scopeKind: 'tenant', scopeId: null }
    : { scopeKind: holding.scopeKind, scopeId: holding.scopeId }
