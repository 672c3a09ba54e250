import { contract, type Input } from '@contract/contract'
import { impossible } from '@contract/rules/impossible'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { enterprises as store } from '../member/module'
import { enterpriseCardOf, enterpriseFields } from './enterprise-cards'

const ENTERPRISES_PER_PAGE = 20

type Filter = NonNullable<Input<'organisation.enterprises'>['filter']>

type Path = {
  readonly index: 'inOrder' | 'byVillage' | 'bySize' | 'byIndustry' | 'byStars'
  readonly equals: Readonly<Record<string, string | number>>
}

/** Each filter has an index of its own: a list is never read to be thrown away. */
const pathOf = (filter: Filter | undefined): Path => {
  const state = 'active'
  if (!filter) return { index: 'inOrder', equals: { state } }
  switch (filter.by) {
    case 'village':
      return { index: 'byVillage', equals: { villageId: filter.villageId, state } }
    case 'size':
      return { index: 'bySize', equals: { size: filter.size, state } }
    case 'industry':
      return { index: 'byIndustry', equals: { industry: filter.industry, state } }
    case 'stars':
      return { index: 'byStars', equals: { starRating: filter.starRating, state } }
    default:
      return impossible(filter)
  }
}

/** Enterprises of the tenant, in the order in which they were entered. */
export const enterprises = procedure(
  contract.organisation.enterprises,
  { allow: holding('admin') },
  async ({ actor, input: { filter, cursor } }) => {
    const { rows, nextCursor } = await store.page(actor, {
      ...pathOf(filter),
      limit: ENTERPRISES_PER_PAGE,
      after: cursor,
      fields: [...enterpriseFields],
    })
    return { enterprises: rows.map(enterpriseCardOf), nextCursor }
  },
)
