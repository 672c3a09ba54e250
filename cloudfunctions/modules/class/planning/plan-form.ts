import { contract } from '@contract/contract'
import { holdingOne, holds } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { branchCourses, courses } from '../../course/module'

/** The newest courses; a class is planned for a course that members can find. */
const MAX_COURSES = 100

const published = {
  equals: { state: 'published' },
  limit: MAX_COURSES,
  fields: ['title', 'teacherTitle'],
} as const

/** What the form for planning needs: an admin plans for any course, a cadre for those of his branches. */
export const planForm = procedure(
  contract.class.planForm,
  { allow: holdingOne('admin', 'cadre') },
  async ({ actor }) => {
    const { rows } = holds(actor, 'admin')
      ? await courses.page(actor, { index: 'newest', ...published })
      : await branchCourses.page(actor, { index: 'ofBranch', ...published })
    return {
      courses: rows.map(({ _id, title, teacherTitle }) => ({ courseId: _id, title, teacherTitle })),
    }
  },
)
