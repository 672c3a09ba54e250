import type { Actor } from './actor'
import { readDocument } from './database'
import { grantsInForce } from './grant'
import { type Account, type IdentityDocument, identities } from './identity'
import { findKeyed, type Keyed, keyRecordId } from './key-record'
import type { ParsedCall } from './parse-call'
import { type TenantDocument, tenantOfApp } from './tenant'

/** The actor behind an account; an account that was never seen is a stranger without consent. */
const actorOf = (
  identityId: string,
  identity: IdentityDocument | null,
  tenant: TenantDocument,
  now: number,
): Actor =>
  Object.freeze({
    identityId,
    tenantId: tenant._id,
    consented: (identity?.guideVersion ?? 0) >= tenant.guideVersion,
    memberId: identity?.memberId ?? null,
    enterpriseId: identity?.enterpriseId ?? null,
    grants: grantsInForce(identity?.grants ?? [], now),
  })

type Known = {
  readonly actor: Actor
  readonly tenant: TenantDocument
  /** What became of the call's idempotency key, if it was used before. */
  readonly earlier: Keyed | null
}

/**
 * Actor, tenant and key record in one round trip: all three follow from the account and the key.
 * @throws NOT_FOUND where no union is registered for the mini-program
 */
export const lookUp = async (account: Account, { key, handler }: ParsedCall, now: number): Promise<Known> => {
  const [identity, tenant, earlier] = await Promise.all([
    readDocument<IdentityDocument>(identities.name, account.identityId),
    tenantOfApp(account.appId, handler.words.kind === 'query' ? 'cached' : 'fresh'),
    key === undefined ? null : findKeyed(handler.keyHome, keyRecordId(account.identityId, key)),
  ])
  return { actor: actorOf(account.identityId, identity, tenant, now), tenant, earlier }
}
