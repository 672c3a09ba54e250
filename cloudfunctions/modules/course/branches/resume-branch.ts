import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { takeBranchStep } from './take-branch-step'

/** 恢复运行: as before it was suspended. */
export const resumeBranch = procedure(
  contract.course.resumeBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId }, now, refuse, transact }) =>
    transact((tx) => takeBranchStep(tx, { actor, academyId, step: 'resume', now, refuse })),
)
