import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { courses } from '../store'
import { assertBranchRuns } from './complete'
import { putOnShelf, rememberTakenDown } from './shelve'

/** 重新发布: as it was when it was withdrawn. */
export const republish = procedure(
  contract.course.republish,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'republish', actor, now, refuse } as const
      const { state } = await takeStep(tx, courses, courseFlow, courseId, move, async (course) => {
        await assertBranchRuns(tx, course, refuse)
        await putOnShelf(tx, course)
        await rememberTakenDown(tx, actor, courseId, false)
        return { searchDue: true }
      })
      return { courseId, state }
    }),
)
