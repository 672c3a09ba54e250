import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { redemptionExports } from './export-store'

const SHOWN = 20

/** What the caller asked to be exported. */
export const exported = procedure(contract.mall.exported, { allow: holding('admin') }, async ({ actor }) => {
  const { rows } = await redemptionExports.page(actor, {
    index: 'newest',
    limit: SHOWN,
    fields: [
      ...(['from', 'to', 'state', 'pickUpPointName', 'progress'] as const),
      ...(['rows', 'isCut', 'askedAt', 'expiresAt'] as const),
    ],
  })
  return { exports: rows.map(({ _id, ...shown }) => ({ exportId: _id, ...shown })) }
})
