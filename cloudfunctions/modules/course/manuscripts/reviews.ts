import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courses } from '../store'
import { manuscriptCardOf, manuscriptFields } from './manuscript-cards'

const COURSES_PER_PAGE = 20

/** Courses of the tenant in one state; what is to be decided on first comes first. */
export const reviews = procedure(
  contract.course.reviews,
  { allow: holding('admin') },
  async ({ actor, input: { state, cursor } }) => {
    const { rows, nextCursor } = await courses.page(actor, {
      index: state === 'review' ? 'due' : 'changed',
      equals: { state },
      limit: COURSES_PER_PAGE,
      after: cursor,
      fields: [...manuscriptFields],
    })
    return { courses: rows.map((row) => manuscriptCardOf(row, actor)), nextCursor }
  },
)
