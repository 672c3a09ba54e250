import { contract } from '@contract/contract'
import { take } from '../../../kernel/flow/take'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { sessionFlow } from '../flow'
import { seats } from '../seats/seats-store'
import { runBy } from '../sessions/branch'

/** 开放报名 */
export const open = procedure(
  contract.class.open,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input: { sessionId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const found = await tx.getScoped(runBy(actor), actor, sessionId)
      if (found.state === 'planned' && found.signUpUntil <= now) throw refuse('SIGN_UP_OVER')
      const move = { step: 'open', actor, now, refuse } as const
      const { state } = await take(tx, runBy(actor), sessionFlow, found, move)
      await tx.update(seats, sessionId, { state })
      return { sessionId, state }
    }),
)
