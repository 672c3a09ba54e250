import type { Role } from '@contract/rules/roles'
import type { Grant } from './grant'

/** Who calls. Made once at the entry from what the platform vouches for, and never changed. */
export type Actor = {
  readonly identityId: string
  readonly tenantId: string
  readonly consented: boolean
  readonly memberId: string | null
  readonly enterpriseId: string | null
  /** The roles in force at the moment of the call. */
  readonly grants: readonly Grant[]
}

/** An actor who is bound to a roster. */
export type MemberActor = Actor & { readonly memberId: string; readonly enterpriseId: string }

/** Whether the actor is bound, for what anyone may see and only members have more of. */
export const isMember = (actor: Actor): actor is MemberActor =>
  actor.memberId !== null && actor.enterpriseId !== null

/** A member who holds the role that the procedure asks for. What it covers is put into the queries: see `collection`. */
export type HolderActor = MemberActor & { readonly role: Role }

/** The academy itself, when it works on its own: jobs. No call can be made as it. */
export const system: Actor = Object.freeze({
  identityId: 'system',
  tenantId: '',
  consented: false,
  memberId: null,
  enterpriseId: null,
  grants: [],
})
