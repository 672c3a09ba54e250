import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { courseCards } from './cards'
import { academies } from './store'

const COURSES_PER_PAGE = 20
/** A town has one head academy and some tens of branches; more would need a page of their own. */
const MAX_ACADEMIES = 100

/** 课程: a page of the catalogue; the first one brings the academies for the filter along. */
export const catalogue = procedure(contract.course.catalogue, { allow: anyone }, async ({ actor, input }) => {
  const { cursor, ...filter } = input
  const [page, branches] = await Promise.all([
    courseCards(actor, filter, COURSES_PER_PAGE, cursor),
    cursor
      ? []
      : academies
          .page(actor, {
            index: 'inOrder',
            limit: MAX_ACADEMIES,
            fields: ['kind', 'name', 'enterpriseName', 'since'],
          })
          .then(({ rows }) => rows),
  ])
  return {
    academies: branches.map(({ _id, kind, name, enterpriseName, since }) => ({
      academyId: _id,
      kind,
      name,
      enterpriseName,
      since,
    })),
    ...page,
  }
})
