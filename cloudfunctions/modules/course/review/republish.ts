import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courses } from '../store'
import { assertBranchRuns } from './complete'
import { putOnShelf, rememberTakenDown } from './shelve'
import { takeStep } from './take-step'
import { tellAuthor } from './tell-author'

/** 重新发布: as it was when it was withdrawn. */
export const republish = procedure(
  contract.course.republish,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, courses, { actor, courseId, step: 'republish', now, refuse }, async (course) => {
        await assertBranchRuns(tx, course, refuse)
        await putOnShelf(tx, course)
        await rememberTakenDown(tx, actor, courseId, false)
        await tellAuthor(tx, course, 'coursePublished', {}, now)
        return { searchDue: true }
      }),
    ),
)
