import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { courses } from '../course/module'

/** The newest courses; a class is planned for a course that members can find. */
const MAX_COURSES = 100

/** What the form for planning needs. */
export const planForm = procedure(contract.class.planForm, { allow: holding('admin') }, async ({ actor }) => {
  const { rows } = await courses.page(actor, {
    index: 'newest',
    equals: { state: 'published' },
    limit: MAX_COURSES,
    fields: ['title', 'teacherTitle'],
  })
  return { courses: rows.map(({ _id, title, teacherTitle }) => ({ courseId: _id, title, teacherTitle })) }
})
