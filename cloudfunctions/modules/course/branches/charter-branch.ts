import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { academies } from '../store'
import { branchFlow } from './branch-flow'

/** 授牌: it may call itself a branch. */
export const charterBranch = procedure(
  contract.course.charterBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'charter', actor, now, refuse } as const
      const { state } = await takeStep(tx, academies, branchFlow, academyId, move)
      return { academyId, state }
    }),
)
