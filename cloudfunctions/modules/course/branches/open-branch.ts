import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { academies } from '../store'
import { branchFlow } from './branch-flow'

/** 开始运行: its courses may be handed in and published. */
export const openBranch = procedure(
  contract.course.openBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'open', actor, now, refuse } as const
      const { state } = await takeStep(tx, academies, branchFlow, academyId, move)
      return { academyId, state }
    }),
)
