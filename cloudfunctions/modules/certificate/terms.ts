import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { branchCourses, visibleManuscript } from '../course/module'
import { termsOf } from './rules'

/** 结业条件 of a course, for those who write or review it. */
export const terms = procedure(
  contract.certificate.terms,
  { allow: member },
  async ({ actor, input: { courseId } }) => {
    const course = await visibleManuscript(actor, courseId)
    const mends = course.state === 'draft' && branchCourses.covers(actor, course)
    return { courseId, ...termsOf(course), mends }
  },
)
