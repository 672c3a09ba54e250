import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { courses } from '../course/module'
import { standingOf, termsOf } from './rules'
import { ownStudies, studyId } from './store'

/** Of who has learnt nothing yet, and of who is no member. */
const NOTHING = { lessonIds: [], quizPassedAt: null, certificateId: null }

/** 结业条件 of a course, and how far the caller has come. */
export const standing = procedure(
  contract.certificate.standing,
  { allow: anyone },
  async ({ actor, input: { courseId } }) => {
    const { memberId } = actor
    const [course, found] = await Promise.all([
      courses.getScoped(actor, courseId),
      memberId ? ownStudies.findScoped(actor, studyId(memberId, courseId)) : null,
    ])
    if (course.state !== 'published') throw refusal('NOT_FOUND')
    const study = found ?? NOTHING
    const { certificateId } = study
    return { courseId, offered: termsOf(course).offered, ...standingOf(course, study), certificateId }
  },
)
