import { contract } from '@contract/contract'
import type { Holding } from '@contract/organisation'
import type { HolderActor } from '../../kernel/actor'
import { holding as holder } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import type { TenantDocument } from '../../kernel/tenant'
import { branchNames } from '../course/module'
import { pickUpPointsOf } from '../mall/module'
import { enterprises, type MemberDocument, members } from '../member/module'
import { grantCardOf, grantFields, personOf } from './cards'
import { MAX_ROLES } from './rules'
import { roleGrants, villages } from './store'

type Option = { readonly holding: Holding; readonly scopeName: string }

const heldBy = async (actor: HolderActor, memberId: string) => {
  const { rows } = await roleGrants.page(actor, {
    index: 'ofMember',
    equals: { memberId, over: false },
    limit: 2 * MAX_ROLES,
    fields: [...grantFields],
  })
  return rows.map((row) => grantCardOf(row, actor))
}

/** What a member can be given: his own enterprise and its village, each branch and pick-up point, the tenant. */
const optionsFor = async (actor: HolderActor, tenant: TenantDocument, member: MemberDocument) => {
  const [enterprise, branches, points] = await Promise.all([
    enterprises.getScoped(actor, member.enterpriseId),
    branchNames(actor),
    pickUpPointsOf(actor),
  ])
  const village = enterprise.villageId ? await villages.findScoped(actor, enterprise.villageId) : null
  const cadre = (
    scopeKind: 'enterprise' | 'village' | 'branch',
    { _id, name }: { _id: string; name: string },
  ): Option => ({
    holding: { role: 'cadre', scopeKind, scopeId: _id },
    scopeName: name,
  })
  const options: Option[] = [
    cadre('enterprise', enterprise),
    ...(village ? [cadre('village', village)] : []),
    ...branches.map((branch) => cadre('branch', branch)),
    ...points
      .filter(({ open }) => open)
      .map(({ pickUpPointId: scopeId, name }) => ({
        holding: { role: 'verifier' as const, scopeKind: 'pickUpPoint' as const, scopeId },
        scopeName: name,
      })),
    { holding: { role: 'admin' }, scopeName: tenant.name },
  ]
  return { enterprise, options }
}

/** One member with his roles, and those that he could be given. */
export const memberRoles = procedure(
  contract.organisation.memberRoles,
  { allow: holder('admin') },
  async ({ actor, tenant, input: { memberId } }) => {
    const [member, grants] = await Promise.all([members.getScoped(actor, memberId), heldBy(actor, memberId)])
    const { enterprise, options } = await optionsFor(actor, tenant, member)
    return {
      member: { ...personOf(member), enterpriseName: enterprise.name },
      grants,
      options,
      own: memberId === actor.memberId,
    }
  },
)
