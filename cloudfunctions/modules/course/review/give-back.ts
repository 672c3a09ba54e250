import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { courses } from '../store'

/** 退回: the author reads why, mends it, and hands it in again. */
export const giveBack = procedure(
  contract.course.giveBack,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'giveBack', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, courses, courseFlow, courseId, move)
      return { courseId, state }
    }),
)
