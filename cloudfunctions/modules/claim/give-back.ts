import { contract } from '@contract/contract'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { claimFlow } from './flow'
import { tenantClaims } from './store'

/** 退回: who entered it reads what is missing, and may enter it again. */
export const giveBack = procedure(
  contract.claim.giveBack,
  { allow: holding('admin'), auditSubject: (_, { claimId }) => claimId },
  async ({ actor, input: { claimId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'giveBack', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, tenantClaims, claimFlow, claimId, move)
      return { claimId, state }
    }),
)
