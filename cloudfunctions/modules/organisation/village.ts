import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { grantCardOf, grantFields } from './cards'
import { roleGrants, villages } from './store'

/** A village has a handful of them. */
const MAX_CADRES = 20

/** One village with the cadres whose role covers it now. */
export const village = procedure(
  contract.organisation.village,
  { allow: holding('admin') },
  async ({ actor, input: { villageId }, now }) => {
    const [{ name }, { rows }] = await Promise.all([
      villages.getScoped(actor, villageId),
      roleGrants.page(actor, {
        index: 'ofScope',
        equals: { scopeKind: 'village', scopeId: villageId, over: false },
        limit: MAX_CADRES,
        fields: [...grantFields],
      }),
    ])
    const inForce = rows.filter(({ role, to }) => role === 'cadre' && (to === null || now < to))
    return { name, cadres: inForce.map((row) => grantCardOf(row, actor)) }
  },
)
