import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskedNameOf } from './change'
import { changeEnterprise } from './change-enterprise'

/** 更名: only the name changes; everything that belongs to the enterprise does so by its id. */
export const renameEnterprise = procedure(
  contract.organisation.renameEnterprise,
  { allow: holding('admin'), auditSubject: (_, { enterpriseId }) => enterpriseId },
  async ({ actor, input: { enterpriseId, name, reason }, now, refuse, transact }) => {
    const byMasked = await maskedNameOf(actor)
    return transact(async (tx) => {
      await changeEnterprise(tx, { actor, enterpriseId, refuse }, ({ name: from }) => ({
        fields: { name },
        entry: { what: 'renamed', from, to: name, at: now, byMasked, reason },
      }))
      return { enterpriseId, name }
    })
  },
)
