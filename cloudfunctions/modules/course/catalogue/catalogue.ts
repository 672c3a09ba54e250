import { contract } from '@contract/contract'
import { anyone } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { shownAcademies } from '../branches/academy-cards'
import { courseCards } from './cards'

const COURSES_PER_PAGE = 20

/** 课程: a page of the catalogue; the first one brings the first academies for the filter along. */
export const catalogue = procedure(contract.course.catalogue, { allow: anyone }, async ({ actor, input }) => {
  const { cursor, ...filter } = input
  const [page, first] = await Promise.all([
    courseCards(actor, filter, COURSES_PER_PAGE, cursor),
    cursor ? { academies: [], nextCursor: null } : shownAcademies(actor),
  ])
  return { academies: first.academies, nextAcademies: first.nextCursor, ...page }
})
