import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { academies } from '../store'
import { branchFlow } from './branch-flow'

/** 停用: nothing new is published from it. What is published stays, until it is withdrawn course by course. */
export const suspendBranch = procedure(
  contract.course.suspendBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'suspend', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, academies, branchFlow, academyId, move)
      return { academyId, state }
    }),
)
