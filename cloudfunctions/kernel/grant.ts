import type { Role, ScopeKind } from '@contract/rules/roles'

/** A role that somebody was given: data, so that taking it away works at the next call. */
export type Grant = {
  readonly grantId: string
  readonly role: Role
  readonly scopeKind: ScopeKind
  /** What the role covers, an id of its kind; null for the whole tenant. */
  readonly scopeId: string | null
  /** In force from this moment, epoch milliseconds. */
  readonly from: number
  /** No longer in force at this moment; null: until it is taken away. */
  readonly to: number | null
}

/** The grants that count at a moment: begun and not over. */
export const grantsInForce = (grants: readonly Grant[], at: number): readonly Grant[] =>
  grants.filter(({ from, to }) => from <= at && (to === null || at < to))

/** What a role covers of one kind; nothing where the role is held for other things. */
export const scopeIdsOf = (grants: readonly Grant[], role: Role, kind: ScopeKind): readonly string[] => [
  ...new Set(
    grants.flatMap(({ role: held, scopeKind, scopeId }) =>
      held === role && scopeKind === kind && scopeId !== null ? [scopeId] : [],
    ),
  ),
]
