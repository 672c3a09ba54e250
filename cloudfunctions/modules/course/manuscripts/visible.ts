import type { MemberActor } from '../../../kernel/actor'
import { refusal } from '../../../kernel/errors'
import { holds } from '../../../kernel/policy'
import { branchCourses, type CourseDocument, courses } from '../store'

/**
 * A course as it is being written, for the cadres of its branch and for admins.
 *
 * @throws NOT_FOUND for everybody else, like what does not exist
 */
export const visibleManuscript = async (actor: MemberActor, courseId: string): Promise<CourseDocument> => {
  const course = await courses.getScoped(actor, courseId)
  if (!holds(actor, 'admin') && !branchCourses.covers(actor, course)) throw refusal('NOT_FOUND')
  return course
}
