import type { OrgChange, UnionKind } from '@contract/organisation'
import type { Role, ScopeKind } from '@contract/rules/roles'
import { collection, type Stored } from '../../kernel/collection'
import { index, uniqueIndex } from '../../kernel/database-index'

/**
 * The register of roles: one document for each that was ever given. What counts at a call is on the account
 * (see `IdentityDocument.grants`); both are written in the same transaction.
 */
export type RoleGrant = Stored & {
  readonly identityId: string
  readonly memberId: string
  readonly nameMasked: string
  readonly phoneMasked: string
  readonly role: Role
  readonly scopeKind: ScopeKind
  readonly scopeId: string | null
  /** As it was called when the role was given. */
  readonly scopeName: string
  readonly from: number
  readonly to: number | null
  readonly reason: string
  /** The member who gave it; null for those that an academy starts with. */
  readonly grantedBy: string | null
  readonly grantedByMasked: string | null
  /** The admin who proposed it, where a second one had to confirm. */
  readonly proposedBy: string | null
  /** Taken away: no longer in the list of those in force. */
  readonly over: boolean
  readonly endedAt: number | null
  readonly endedBy: string | null
  readonly endReason: string | null
}

export const roleGrants = collection<RoleGrant, 'newest' | 'ofMember' | 'ofScope' | 'byRole'>({
  name: 'roleGrants',
  scope: 'tenant',
  indexes: {
    newest: index('tenantId', 'over', '-from', '-_id'),
    byRole: index('tenantId', 'role', 'over', '_id'),
    ofMember: index('tenantId', 'memberId', 'over', '-from'),
    ofScope: index('tenantId', 'scopeKind', 'scopeId', 'over', '-from'),
  },
})

/** 村社, numbered as the town numbers them. */
export type VillageDocument = Stored & { readonly number: number; readonly name: string }

export const villages = collection<VillageDocument, 'inOrder'>({
  name: 'villages',
  scope: 'tenant',
  indexes: { inOrder: uniqueIndex('tenantId', 'number') },
})

/** 企业工会, 联合工会 or 联合会. */
export type UnionDocument = Stored & {
  readonly kind: UnionKind
  readonly name: string
  readonly enterpriseIds: readonly string[]
  /** Where it comes in lists: when it was entered. */
  readonly order: number
}

export const unions = collection<UnionDocument, 'inOrder'>({
  name: 'unions',
  scope: 'tenant',
  indexes: { inOrder: index('tenantId', 'order', '_id') },
})

/** What became what, by whom, when and why: only ever added to. */
export type OrgChangeDocument = Stored & OrgChange & { readonly subjectId: string; readonly memberId: string }

export const orgChanges = collection<OrgChangeDocument, 'ofSubject'>({
  name: 'orgChanges',
  scope: 'tenant',
  indexes: { ofSubject: index('tenantId', 'subjectId', '-at', '-_id') },
})
