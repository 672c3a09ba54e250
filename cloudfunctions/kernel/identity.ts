import { collection, type Stored } from './collection'
import { cloud } from './database'
import { index } from './database-index'
import { refusal } from './errors'
import type { Grant } from './grant'
import { ids } from './ids'

/** What one WeChat account is to one mini-program. Identity in the academy starts here and nowhere else. */
export type IdentityDocument = Stored & {
  /** The privacy guide that was agreed to, 0 for none. */
  readonly guideVersion: number
  readonly consentedAt: number | null
  /** Set by 实名绑定. */
  readonly memberId: string | null
  readonly enterpriseId: string | null
  /** Roles, those that are over or still to come included. Here, so that knowing the actor takes one request. */
  readonly grants: readonly Grant[]
}

const identityCollection = {
  name: 'identities',
  indexes: { ofMember: index('tenantId', 'memberId') },
} as const

export const identities = collection<IdentityDocument, 'ofMember'>({ ...identityCollection, scope: 'tenant' })

/** The same accounts as the academy's own jobs see them. */
export const everyIdentity = collection<IdentityDocument, 'ofMember'>({
  ...identityCollection,
  scope: 'system',
})

/** The account that the platform vouches for in this invocation. */
export type Account = { readonly appId: string; readonly openId: string; readonly identityId: string }

/**
 * Reads the caller's account from the invocation's context, the only place it may come from.
 * @throws NO_IDENTITY where WeChat vouches for nobody: HTTP, unauthenticated web, timers.
 */
export const readAccount = (): Account => {
  const { APPID, OPENID } = cloud.getWXContext()
  if (!APPID || !OPENID) throw refusal('NO_IDENTITY')
  return { appId: APPID, openId: OPENID, identityId: ids.derived('identity', APPID, OPENID) }
}
