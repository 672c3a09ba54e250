import { contract } from '@contract/contract'
import { progressOf } from '../../kernel/flow-progress'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { sessionCardOf } from './cards'
import { sessionFlow } from './flow'
import { deskEnrolments, seats, sessions } from './store'

const MAX_ROLL = 100

/** One session as an admin sees it, with the roll. */
export const deskSession = procedure(
  contract.class.deskSession,
  { allow: holding('admin') },
  async ({ actor, input: { sessionId }, now }) => {
    const [found, places, { rows }] = await Promise.all([
      sessions.getScoped(actor, sessionId),
      seats.getScoped(actor, sessionId),
      deskEnrolments.page(actor, {
        index: 'roll',
        equals: { sessionId, live: true },
        limit: MAX_ROLL,
        fields: ['nameMasked', 'state', 'enrolledAt'],
      }),
    ])
    return {
      session: sessionCardOf(found, places, now),
      cancelUntil: found.cancelUntil,
      progress: progressOf(sessions, sessionFlow, found, { actor, now }),
      roll: rows.map(({ nameMasked, state, enrolledAt }) => ({ nameMasked, state, enrolledAt })),
      sample: found.sample,
    }
  },
)
