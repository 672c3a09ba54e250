import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { enterpriseCardOf } from './enterprise-cards'
import { orgChanges } from './store'

/** Older changes than these are for a report. */
const MAX_CHANGES = 50

/** One enterprise and its history. */
export const enterprise = procedure(
  contract.organisation.enterprise,
  { allow: holding('admin') },
  async ({ actor, input: { enterpriseId } }) => {
    const [found, { rows }] = await Promise.all([
      enterprises.getScoped(actor, enterpriseId),
      orgChanges.page(actor, {
        index: 'ofSubject',
        equals: { subjectId: enterpriseId },
        limit: MAX_CHANGES,
        fields: ['what', 'from', 'to', 'at', 'byMasked', 'reason'],
      }),
    ])
    const successor = found.mergedInto ? await enterprises.getScoped(actor, found.mergedInto) : null
    return {
      enterprise: enterpriseCardOf(found),
      mergedInto: successor && { enterpriseId: successor._id, name: successor.name },
      moving: found.state === 'merging',
      changes: rows.map(({ _id, ...change }) => change),
    }
  },
)
