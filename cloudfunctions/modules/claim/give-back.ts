import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { takeStep } from './take-step'
import { tellWriter } from './tell-writer'

/** 退回: who entered it reads what is missing, and may enter it again. */
export const giveBack = procedure(
  contract.claim.giveBack,
  { allow: holding('admin'), auditSubject: (_, { claimId }) => claimId },
  async ({ actor, input: { claimId, reason }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, { actor, claimId, step: 'giveBack', reason, now, refuse }, async (claim) => {
        if (claim.writers.includes(actor.memberId)) throw refuse('ENTERED_YOURSELF')
        await tellWriter(tx, claim, reason, now)
        return {}
      }),
    ),
)
