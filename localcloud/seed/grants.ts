import type { Grant } from '../../cloudfunctions/kernel/grant'
import { ids } from '../../cloudfunctions/kernel/ids'
import type { AdminSeat, TenantDocument } from '../../cloudfunctions/kernel/tenant'
import { maskName } from '../../cloudfunctions/modules/member/rules'
import type { MemberDocument } from '../../cloudfunctions/modules/member/store'
import type { RoleGrant } from '../../cloudfunctions/modules/organisation/store'
import type { Role, ScopeKind } from '../../contract/rules/roles'
import type { Cloud } from '../cloud'
import type { DemoPerson } from './content/people'

/** A role as somebody starts with it: in force at once, without an end unless one is named. */
export type StartingGrant = {
  readonly role: Role
  /** What the role is usually given for, unless said otherwise. */
  readonly scopeKind?: ScopeKind
  readonly scopeId: string | null
  readonly to?: number
}

const usualKind = { admin: 'tenant', cadre: 'enterprise', verifier: 'pickUpPoint' } as const

/** Where the things lie that a role can be given for. */
const collectionOf = {
  tenant: 'tenants',
  enterprise: 'enterprises',
  village: 'villages',
  branch: 'academies',
  pickUpPoint: 'pickUpPoints',
} as const

const scopeNameOf = (cloud: Cloud, tenantId: string, { scopeKind, scopeId }: Grant): string =>
  String(cloud.database.get(collectionOf[scopeKind], scopeId ?? tenantId)?.name)

/** The entry of the register that belongs to a grant on an account. */
const registered = (
  member: MemberDocument,
  identityId: string,
  scopeName: string,
  grant: Grant,
): RoleGrant => {
  const { grantId, ...held } = grant
  return {
    _id: grantId,
    tenantId: member.tenantId,
    identityId,
    memberId: member._id,
    nameMasked: maskName(member.name),
    phoneMasked: member.phoneMasked,
    ...held,
    scopeName,
    reason: '开办时设置',
    grantedBy: null,
    grantedByMasked: null,
    proposedBy: null,
    over: false,
    endedAt: null,
    endedBy: null,
    endReason: null,
  }
}

/** Puts roles on the account of one person, in place of those that were there. */
export const setGrants = async (
  cloud: Cloud,
  handle: string,
  starting: readonly StartingGrant[],
): Promise<void> => {
  const { database } = cloud
  const person = cloud.people.find((candidate) => candidate.handle === handle)
  if (!person) throw new Error(`nobody here is called ${handle}`)
  const identityId = ids.derived('identity', person.appid, person.openid)
  const memberId = String(database.get('identities', identityId)?.memberId)
  const member = database.get('members', memberId) as MemberDocument | null
  if (!member) throw new Error(`${handle} is not bound yet`)
  const from = cloud.clock.now()
  const grants: Grant[] = starting.map(({ role, scopeKind = usualKind[role], scopeId, to = null }) => {
    const grantId = ids.fresh(from)
    return { grantId, role, scopeKind, scopeId, from, to }
  })
  await database.update('identities', { _id: identityId }, { $set: { grants } })
  await database.remove('roleGrants', { memberId })
  database.insert(
    'roleGrants',
    grants.map((grant) => registered(member, identityId, scopeNameOf(cloud, member.tenantId, grant), grant)),
  )
  const { _id, admins } = database.get('tenants', member.tenantId) as TenantDocument
  const seats: AdminSeat[] = grants.flatMap(({ role, grantId, to }) =>
    role === 'admin' ? [{ grantId, memberId, to }] : [],
  )
  const others = admins.filter((seat) => seat.memberId !== memberId)
  await database.update('tenants', { _id }, { $set: { admins: [...others, ...seats] } })
}

/** The roles that an academy starts with: nobody gave them. */
export const giveRoles = async (cloud: Cloud, people: readonly DemoPerson[]): Promise<void> => {
  for (const { handle, grants = [] } of people) if (grants.length > 0) await setGrants(cloud, handle, grants)
}
