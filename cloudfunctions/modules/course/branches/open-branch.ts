import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { takeBranchStep } from './take-branch-step'

/** 开始运行: its courses may be handed in and published. */
export const openBranch = procedure(
  contract.course.openBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId }, now, refuse, transact }) =>
    transact((tx) => takeBranchStep(tx, { actor, academyId, step: 'open', now, refuse })),
)
