import { contract } from '@contract/contract'
import { progressOf } from '../../kernel/flow-progress'
import { holdingOne } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { runBy } from './branch'
import { sessionCardOf } from './cards'
import { sessionFlow } from './flow'
import { deskEnrolments, seats } from './store'

const MAX_ROLL = 100

/** One session as who runs it sees it, with the roll. */
export const deskSession = procedure(
  contract.class.deskSession,
  { allow: holdingOne('admin', 'cadre') },
  async ({ actor, input: { sessionId }, now }) => {
    const [found, places, { rows }] = await Promise.all([
      runBy(actor).getScoped(actor, sessionId),
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
      progress: progressOf(runBy(actor), sessionFlow, found, { actor, now }),
      roll: rows.map(({ nameMasked, state, enrolledAt }) => ({ nameMasked, state, enrolledAt })),
      recording: found.recording ?? null,
      sample: found.sample,
    }
  },
)
