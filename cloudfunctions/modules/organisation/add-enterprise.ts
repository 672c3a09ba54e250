import { contract } from '@contract/contract'
import { ids } from '../../kernel/ids'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { maskedNameOf, recordChange } from './change'
import { villages } from './store'

/** 登记企业. */
export const addEnterprise = procedure(
  contract.organisation.addEnterprise,
  { allow: holding('admin'), auditSubject: (_, { enterpriseId }) => enterpriseId },
  async ({ actor, input: { reason, ...facts }, now, transact }) => {
    const [byMasked] = await Promise.all([
      maskedNameOf(actor),
      facts.villageId === null ? null : villages.getScoped(actor, facts.villageId),
    ])
    const _id = ids.fresh(now)
    return transact(async (tx) => {
      const standing = { order: now, state: 'active', mergedInto: null } as const
      await tx.add(enterprises, { _id, tenantId: actor.tenantId, ...facts, ...standing })
      const entry = { what: 'added', from: null, to: facts.name, at: now, byMasked, reason } as const
      await recordChange(tx, actor, _id, entry)
      return { enterpriseId: _id }
    })
  },
)
