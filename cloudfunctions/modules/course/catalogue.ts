import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { academyCardOf, academyFields, MAX_ACADEMIES } from './academy-cards'
import { courseCards } from './cards'
import { academies } from './store'

const COURSES_PER_PAGE = 20

/** 课程: a page of the catalogue; the first one brings the academies for the filter along. */
export const catalogue = procedure(contract.course.catalogue, { allow: anyone }, async ({ actor, input }) => {
  const { cursor, ...filter } = input
  const [page, { rows }] = await Promise.all([
    courseCards(actor, filter, COURSES_PER_PAGE, cursor),
    cursor
      ? { rows: [] }
      : academies.page(actor, {
          index: 'inOrder',
          limit: MAX_ACADEMIES,
          fields: [...academyFields, 'state'],
        }),
  ])
  // One that is being prepared has nothing to show yet; one that was suspended keeps its courses.
  const shown = rows.filter(({ state }) => state === 'running' || state === 'suspended')
  return { academies: shown.map(academyCardOf), ...page }
})
