import type { Role } from '@contract/member'

/** A role that somebody was given: data, so that taking it away works at the next call. */
export type Grant = {
  readonly role: Role
  /** What the role covers: an enterprise for a cadre, a pick-up point for a verifier, null: the whole tenant. */
  readonly scopeId: string | null
  /** In force from this moment, epoch milliseconds. */
  readonly from: number
  /** No longer in force at this moment; null: until it is taken away. */
  readonly to: number | null
  /** The member who gave it; null for those that an academy starts with. */
  readonly grantedBy: string | null
}

/** The grants that count at a moment: begun and not over. */
export const grantsInForce = (grants: readonly Grant[], at: number): readonly Grant[] =>
  grants.filter(({ from, to }) => from <= at && (to === null || at < to))
