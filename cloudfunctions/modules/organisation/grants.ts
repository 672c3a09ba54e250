import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { grantCardOf, grantFields } from './cards'
import { roleGrants } from './store'

const GRANTS_PER_PAGE = 20

/** 角色名单: who may do what, and since when. */
export const grants = procedure(
  contract.organisation.grants,
  { allow: holding('admin') },
  async ({ actor, input: { over, cursor } }) => {
    const { rows, nextCursor } = await roleGrants.page(actor, {
      index: 'newest',
      equals: { over },
      limit: GRANTS_PER_PAGE,
      after: cursor,
      fields: [...grantFields],
    })
    return { grants: rows.map((row) => grantCardOf(row, actor)), nextCursor }
  },
)
