import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { branchCourses, ownBranches } from '../store'
import { manuscriptCardOf, manuscriptFields } from './manuscript-cards'

const COURSES_PER_PAGE = 20
const MAX_BRANCHES = 20

/** Courses of a cadre's branches, in one list. */
export const manuscripts = procedure(
  contract.course.manuscripts,
  { allow: holding('cadre') },
  async ({ actor, input: { state, cursor } }) => {
    const [{ rows, nextCursor }, branches] = await Promise.all([
      branchCourses.page(actor, {
        index: 'ofBranch',
        equals: { state },
        limit: COURSES_PER_PAGE,
        after: cursor,
        fields: [...manuscriptFields],
      }),
      cursor
        ? { rows: [] }
        : ownBranches.page(actor, { index: 'byId', limit: MAX_BRANCHES, fields: ['name', 'state'] }),
    ])
    return {
      courses: rows.map((row) => manuscriptCardOf(row, actor)),
      nextCursor,
      branches: branches.rows.map(({ _id, name, state: stands }) => ({
        academyId: _id,
        name,
        state: stands,
      })),
    }
  },
)
