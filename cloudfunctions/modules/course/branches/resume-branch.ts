import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { academies } from '../store'
import { branchFlow } from './branch-flow'

/** 恢复运行: as before it was suspended. */
export const resumeBranch = procedure(
  contract.course.resumeBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'resume', actor, now, refuse } as const
      const { state } = await takeStep(tx, academies, branchFlow, academyId, move)
      return { academyId, state }
    }),
)
