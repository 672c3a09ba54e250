import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { branchCourses } from '../store'

/** 取回修改: a withdrawn course becomes a draft again, to be mended and handed in. */
export const revise = procedure(
  contract.course.revise,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'revise', actor, now, refuse } as const
      const { state } = await takeStep(tx, branchCourses, courseFlow, courseId, move)
      return { courseId, state }
    }),
)
