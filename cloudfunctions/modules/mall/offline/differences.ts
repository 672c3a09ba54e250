import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { differenceCardOf, differenceFields } from './difference-card'
import { handOverDifferences } from './offline-store'

const DIFFERENCES_PER_PAGE = 20

/** 断网核销的差异 of the whole union. */
export const differences = procedure(
  contract.mall.differences,
  { allow: holding('admin') },
  async ({ actor, input: { cursor } }) => {
    const { rows, nextCursor } = await handOverDifferences.page(actor, {
      index: 'newest',
      limit: DIFFERENCES_PER_PAGE,
      after: cursor,
      fields: [...differenceFields],
    })
    return { differences: rows.map(differenceCardOf), nextCursor }
  },
)
