import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { ids } from '../../kernel/ids'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises } from '../member/module'
import { maskedNameOf, recordChange } from './change'
import { unions } from './store'

/** 建会: an enterprise's own union, or one over several enterprises. */
export const foundUnion = procedure(
  contract.organisation.foundUnion,
  { allow: holding('admin'), auditSubject: (_, { unionId }) => unionId },
  async ({ actor, input: { kind, name, enterpriseIds, reason }, now, transact }) => {
    const distinct = [...new Set(enterpriseIds)]
    if (kind === 'enterpriseUnion' && distinct.length > 1) throw refusal('INVALID_INPUT')
    const [byMasked] = await Promise.all([maskedNameOf(actor), enterprises.getMany(actor, distinct, [])])
    const _id = ids.fresh(now)
    return transact(async (tx) => {
      const { tenantId } = actor
      await tx.add(unions, { _id, tenantId, kind, name, enterpriseIds: distinct, order: now })
      const entry = { what: 'added', from: null, to: name, at: now, byMasked, reason } as const
      await recordChange(tx, actor, _id, entry)
      return { unionId: _id }
    })
  },
)
