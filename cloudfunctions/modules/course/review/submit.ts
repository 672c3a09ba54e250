import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { branchCourses } from '../store'
import { assertComplete } from './complete'

/** 送审: from now on the text stands still, and a day by which it is decided on. */
export const submit = procedure(
  contract.course.submit,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'submit', actor, now, refuse } as const
      const { state } = await takeStep(tx, branchCourses, courseFlow, courseId, move, async (course) => {
        await assertComplete(tx, course, refuse)
        return { memberId: actor.memberId }
      })
      return { courseId, state }
    }),
)
