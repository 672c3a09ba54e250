import type { Audience } from '@contract/announcement'
import { contract } from '@contract/contract'
import { impossible } from '@contract/rules/impossible'
import type { Role } from '@contract/rules/roles'
import type { HolderActor } from '../../kernel/actor'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises, members } from '../member/module'
import { roleGrants } from '../organisation/module'
import { audienceNameOf } from './audience-name'

/** Enterprises of a village, or holders of a role, that are looked at. */
const MAX_COUNTED = 100

type Reach = { readonly people: number; readonly more: boolean }

const inEnterprise = (actor: HolderActor, enterpriseId: string): Promise<number> =>
  members.count(actor, { index: 'ofEnterprise', equals: { enterpriseId } })

const everybody = (actor: HolderActor): Promise<number> =>
  members.count(actor, { index: 'ofEnterprise', equals: {} })

const inVillage = async (actor: HolderActor, villageId: string): Promise<Reach> => {
  const { rows, nextCursor } = await enterprises.page(actor, {
    index: 'byVillage',
    equals: { villageId, state: 'active' },
    limit: MAX_COUNTED,
    fields: [],
  })
  const counts = await Promise.all(rows.map(({ _id }) => inEnterprise(actor, _id)))
  return { people: counts.reduce((sum, count) => sum + count, 0), more: nextCursor !== null }
}

const inRole = async (actor: HolderActor, role: Role, now: number): Promise<Reach> => {
  const { rows, nextCursor } = await roleGrants.page(actor, {
    index: 'byRole',
    equals: { role, over: false },
    limit: MAX_COUNTED,
    fields: ['memberId', 'to'],
  })
  const held = rows.filter(({ to }) => to === null || now < to)
  return { people: new Set(held.map(({ memberId }) => memberId)).size, more: nextCursor !== null }
}

const reachOf = async (actor: HolderActor, audience: Audience, now: number): Promise<Reach> => {
  switch (audience.kind) {
    case 'all':
      return { people: await everybody(actor), more: false }
    case 'enterprise':
      return { people: await inEnterprise(actor, audience.enterpriseId), more: false }
    case 'village':
      return inVillage(actor, audience.villageId)
    case 'role':
      return inRole(actor, audience.role, now)
    default:
      return impossible(audience)
  }
}

/** How many people an announcement would be for: asked before it is published. */
export const reach = procedure(
  contract.announcement.reach,
  { allow: holding('admin') },
  async ({ actor, input: { audience }, now }) => {
    const [audienceName, counted] = await Promise.all([
      audienceNameOf(actor, audience),
      reachOf(actor, audience, now),
    ])
    return { audienceName, ...counted }
  },
)
