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
