import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { villageEnterprises as store } from '../member/module'
import { enterpriseCardOf, enterpriseFields } from './enterprise-cards'

const ENTERPRISES_PER_PAGE = 20

/** The enterprises of a cadre's villages, in one list. */
export const villageEnterprises = procedure(
  contract.organisation.villageEnterprises,
  { allow: holding('cadre') },
  async ({ actor, input: { cursor } }) => {
    const { rows, nextCursor } = await store.page(actor, {
      index: 'byVillage',
      equals: { state: 'active' },
      limit: ENTERPRISES_PER_PAGE,
      after: cursor,
      fields: [...enterpriseFields],
    })
    return { enterprises: rows.map(enterpriseCardOf), nextCursor }
  },
)
