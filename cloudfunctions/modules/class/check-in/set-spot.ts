import { contract } from '@contract/contract'
import { holdingOne } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { runBy } from '../sessions/branch'
import { stateOf } from '../sessions/cards'

/** 核对地点: sets or gives up the place that check-ins of a session are compared with, as long as it is not over. */
export const setSpot = procedure(
  contract.class.setSpot,
  { allow: holdingOne('admin', 'cadre'), auditSubject: (_, { sessionId }) => sessionId },
  async ({ actor, input: { sessionId, spot }, now, refuse, transact }) =>
    transact(async (tx) => {
      const found = await tx.getScoped(runBy(actor), actor, sessionId)
      if (!['planned', 'open', 'started'].includes(stateOf(found, now))) throw refuse('WRONG_STATE')
      await tx.update(runBy(actor), sessionId, { spot })
      return { sessionId, placeChecked: spot !== null }
    }),
)
