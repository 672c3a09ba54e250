import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { takeBranchStep } from './take-branch-step'

/** 授牌: it may call itself a branch. */
export const charterBranch = procedure(
  contract.course.charterBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId }, now, refuse, transact }) =>
    transact((tx) => takeBranchStep(tx, { actor, academyId, step: 'charter', now, refuse })),
)
