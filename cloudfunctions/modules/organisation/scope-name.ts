import type { Holding } from '@contract/organisation'
import type { Actor } from '../../kernel/actor'
import type { TenantDocument } from '../../kernel/tenant'
import { academies } from '../course/module'
import { pickUpPoints } from '../mall/module'
import { enterprises } from '../member/module'
import { villages } from './store'

/** What the thing that a role is given for is called. @throws NOT_FOUND where the tenant has no such thing */
export const scopeNameOf = async (
  actor: Actor,
  tenant: TenantDocument,
  holding: Holding,
): Promise<string> => {
  if (holding.role === 'admin') return tenant.name
  const things = {
    enterprise: enterprises,
    village: villages,
    branch: academies,
    pickUpPoint: pickUpPoints,
  } as const
  const { name } = await things[holding.scopeKind].getScoped(actor, holding.scopeId)
  return name
}
