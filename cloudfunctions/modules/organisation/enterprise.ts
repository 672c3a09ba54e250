import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { allVillages } from './all-villages'
import { changesOf } from './change'
import { enterpriseCardOf } from './enterprise-cards'

/**
 * One enterprise, its village and its history. All villages are read, beside the enterprise: nobody waits for it to
 * tell its own. Nothing changes an enterprise once it has merged, so that its newest merger is its last one.
 */
export const enterprise = procedure(
  contract.organisation.enterprise,
  { allow: holding('admin') },
  async ({ actor, input: { enterpriseId } }) => {
    const [found, changes, villages] = await Promise.all([
      enterprises.getScoped(actor, enterpriseId),
      changesOf(actor, enterpriseId),
      allVillages(actor),
    ])
    const { mergedInto, villageId, state } = found
    const merger = changes.find(({ what }) => what === 'merged')
    const village = mergedInto ? undefined : villages.find(({ _id }) => _id === villageId)
    return {
      enterprise: enterpriseCardOf(found),
      villageName: village?.name ?? null,
      mergedInto: mergedInto ? { enterpriseId: mergedInto, name: merger?.to ?? '' } : null,
      moving: state === 'merging',
      changes,
    }
  },
)
