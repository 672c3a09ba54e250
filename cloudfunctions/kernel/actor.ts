import type { IdentityDocument } from './identity'
import type { TenantDocument } from './tenant'

/** Who calls. Made once at the entry from what the platform vouches for, and never changed. */
export type Actor = {
  readonly identityId: string
  readonly tenantId: string
  readonly consented: boolean
  readonly memberId: string | null
  readonly enterpriseId: string | null
}

/** An actor who is bound to a roster. */
export type MemberActor = Actor & { readonly memberId: string; readonly enterpriseId: string }

/** The actor behind an account; an account that was never seen is a stranger without consent. */
export const actorOf = (
  identityId: string,
  identity: IdentityDocument | null,
  tenant: TenantDocument,
): Actor =>
  Object.freeze({
    identityId,
    tenantId: tenant._id,
    consented: (identity?.guideVersion ?? 0) >= tenant.guideVersion,
    memberId: identity?.memberId ?? null,
    enterpriseId: identity?.enterpriseId ?? null,
  })
