import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { changesOf } from './change'
import { enterpriseCardOf } from './enterprise-cards'
import { villages } from './store'

/** One enterprise, its village and its history. */
export const enterprise = procedure(
  contract.organisation.enterprise,
  { allow: holding('admin') },
  async ({ actor, input: { enterpriseId } }) => {
    const [found, changes] = await Promise.all([
      enterprises.getScoped(actor, enterpriseId),
      changesOf(actor, enterpriseId),
    ])
    const successor = found.mergedInto ? await enterprises.getScoped(actor, found.mergedInto) : null
    const village = found.villageId && !successor ? await villages.findScoped(actor, found.villageId) : null
    return {
      enterprise: enterpriseCardOf(found),
      villageName: village?.name ?? null,
      mergedInto: successor && { enterpriseId: successor._id, name: successor.name },
      moving: found.state === 'merging',
      changes,
    }
  },
)
