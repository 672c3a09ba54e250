import type { Grant } from '../../kernel/grant'
import type { AdminSeat } from '../../kernel/tenant'

/** One person can hold this many roles at a time: each one more is one more question for every list. */
export const MAX_ROLES = 10

type Covered = Pick<Grant, 'role' | 'scopeKind' | 'scopeId'>

/** Grants that are not over; those to come included. */
export const withoutEnded = (grants: readonly Grant[], at: number): readonly Grant[] =>
  grants.filter(({ to }) => to === null || at < to)

export const isHeld = (grants: readonly Grant[], wanted: Covered): boolean =>
  grants.some(
    ({ role, scopeKind, scopeId }) =>
      role === wanted.role && scopeKind === wanted.scopeKind && scopeId === wanted.scopeId,
  )

/** One who stays: an admin role that ends by itself does not keep the academy governed. */
export const someoneStays = (seats: readonly AdminSeat[]): boolean => seats.some(({ to }) => to === null)
