import { contract } from '@contract/contract'
import { begin } from '../../../kernel/flow/history'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { courses, ownBranches } from '../store'

/** 起草: a new course of one of the cadre's branches. */
export const draft = procedure(
  contract.course.draft,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const branch = await ownBranches.getScoped(actor, input.academyId)
    // While it is being prepared its courses may be written already; they are handed in once it runs.
    if (branch.state === 'suspended') throw refuse('BRANCH_NOT_RUNNING')
    const courseId = ids.fresh(now)
    const begun = begin(courseFlow, now, ['draft', 'cadre'])
    return transact(async (tx) => {
      await tx.add(courses, {
        ...{ _id: courseId, tenantId, memberId, ...input, academyName: branch.name },
        ...{ outline: [], lessonCount: 0, durationSeconds: 0, questionCount: 0 },
        ...{ ...begun, dueAt: null, changedAt: now, publishedAt: 0 },
        ...{ searchDue: false, sample: false },
      })
      return { courseId, state: begun.state }
    })
  },
)
