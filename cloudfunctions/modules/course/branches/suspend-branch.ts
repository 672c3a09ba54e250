import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { takeBranchStep } from './take-branch-step'

/** 停用: nothing new is published from it. What is published stays, until it is withdrawn course by course. */
export const suspendBranch = procedure(
  contract.course.suspendBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input: { academyId, reason }, now, refuse, transact }) =>
    transact((tx) => takeBranchStep(tx, { actor, academyId, step: 'suspend', reason, now, refuse })),
)
