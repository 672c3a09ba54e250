import type { MemberActor } from '../../kernel/actor'
import { tenantClaims } from './store'

/** More than this are shown as this many. */
const MAX_COUNTED = 20

/** Claims of the tenant that wait to be verified. For admins. */
export const waitingClaims = async (actor: MemberActor): Promise<number> => {
  const { rows } = await tenantClaims.page(actor, {
    index: 'waiting',
    equals: { state: 'entered' },
    limit: MAX_COUNTED,
    fields: ['state'],
  })
  return rows.length
}
