import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { unions as store } from './store'

const UNIONS_PER_PAGE = 20

/** 工会组织 of the tenant, in the order in which they were entered. */
export const unions = procedure(
  contract.organisation.unions,
  { allow: holding('admin') },
  async ({ actor, input: { cursor } }) => {
    const { rows, nextCursor } = await store.page(actor, {
      index: 'inOrder',
      limit: UNIONS_PER_PAGE,
      after: cursor,
      fields: ['kind', 'name', 'enterpriseIds'],
    })
    return {
      unions: rows.map(({ _id, kind, name, enterpriseIds }) => ({
        unionId: _id,
        kind,
        name,
        enterpriseCount: enterpriseIds.length,
      })),
      nextCursor,
    }
  },
)
