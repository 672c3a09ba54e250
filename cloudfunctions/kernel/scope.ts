import type { Role, ScopeKind } from '@contract/rules/roles'
import { type Actor, system } from './actor'
import { refusal } from './errors'
import { scopeIdsOf } from './grant'

/** Documents that carry, in one field, something that the actor holds a role for. */
type RoleScope = { readonly role: Role; readonly kind: ScopeKind; readonly field: string }

/** Documents that name the actor in a field of their own. */
type OwnScope = { readonly own: string }

/**
 * Whose documents an actor may see: all of his tenant's, only those that carry his `memberId`, those that name him
 * in another field, those that a role of his covers, every tenant's (the academy's own jobs, no caller), or nobody's: what
 * the functions read by ids of their own making, whoever calls.
 */
export type Scope = 'tenant' | 'member' | OwnScope | RoleScope | 'system' | 'nobody'

/** Values that fields have to have. */
type Fields = Readonly<Record<string, string>>

/** What a document has to carry to be within a scope: one of these sets of fields. No set: nothing is. */
export const scopesOf = (scope: Scope, actor: Actor): readonly Fields[] => {
  if (scope === 'nobody') throw refusal('NOT_FOUND')
  if (scope === 'system') {
    if (actor !== system) throw refusal('NOT_FOUND')
    return [{}]
  }
  const { tenantId, memberId, grants } = actor
  if (scope === 'tenant') return [{ tenantId }]
  if (scope !== 'member' && 'role' in scope)
    return scopeIdsOf(grants, scope.role, scope.kind).map((id) => ({ tenantId, [scope.field]: id }))
  if (!memberId) throw refusal('NOT_BOUND')
  return [{ tenantId, [scope === 'member' ? 'memberId' : scope.own]: memberId }]
}

const carries = (document: object, fields: Fields): boolean =>
  Object.entries(fields).every(([field, value]) => Reflect.get(document, field) === value)

export const isWithin = (scope: Scope, actor: Actor, document: object): boolean =>
  scope !== 'nobody' && scopesOf(scope, actor).some((fields) => carries(document, fields))
