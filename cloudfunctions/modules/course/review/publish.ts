import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { courses } from '../store'
import { assertComplete } from './complete'
import { putOnShelf, rememberTakenDown } from './shelve'

/** 发布: members find it from now on. A course that was published before keeps its place among the newest. */
export const publish = procedure(
  contract.course.publish,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'publish', actor, now, refuse } as const
      const { state } = await takeStep(tx, courses, courseFlow, courseId, move, async (course) => {
        await assertComplete(tx, course, refuse)
        await putOnShelf(tx, course)
        await rememberTakenDown(tx, actor, courseId, false)
        return { publishedAt: course.publishedAt || now, searchDue: true }
      })
      return { courseId, state }
    }),
)
