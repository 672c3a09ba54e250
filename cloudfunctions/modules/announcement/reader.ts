import type { MemberActor } from '../../kernel/actor'
import { enterprises } from '../member/module'
import type { Reader } from './rules'

const rolesOf = ({ grants }: MemberActor): Reader['roles'] => [...new Set(grants.map(({ role }) => role))]

/** The caller as a reader: his enterprise's village is looked up, everything else is known. One request. */
export const readerOf = async (actor: MemberActor): Promise<Reader> => {
  const { enterpriseId } = actor
  const enterprise = await enterprises.findScoped(actor, enterpriseId)
  return { enterpriseId, villageId: enterprise?.villageId ?? null, roles: rolesOf(actor) }
}

/** The caller as a reader of what is for no village. No request. */
export const placelessReader = (actor: MemberActor): Reader => ({
  enterpriseId: actor.enterpriseId,
  villageId: null,
  roles: rolesOf(actor),
})
