import { system } from '../../../kernel/actor'
import { mayStart } from '../../../kernel/flow/state'
import { bySystem, take } from '../../../kernel/flow/take'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { sessionFlow } from '../flow'
import { everySeats } from '../seats/seats-store'
import { everySession } from './session-store'

const byClock = {
  start: { title: '到点开课', index: 'starting', state: 'open', field: 'startsAt' },
  end: { title: '到点结束班次', index: 'ending', state: 'started', field: 'endsAt' },
} as const

/** The timer's job that writes down a step which the clock has taken already. */
const movingBy = (step: keyof typeof byClock): ItemJob => {
  const { title, index, state, field } = byClock[step]
  return {
    title,
    everyMinutes: 0,
    together: 5,

    items: async (cursor, limit, now) => {
      const list = { index, equals: { state }, limit, after: cursor }
      const page = await everySession.page(system, { ...list, fields: ['tenantId', field] })
      return duePart(page, (session) => session[field] <= now)
    },

    each: async (tx, sessionId, now) => {
      const found = await tx.get(everySession, sessionId)
      if (!found || !mayStart(sessionFlow, step, found, now)) return false
      const moved = await take(tx, everySession, sessionFlow, found, { step, ...bySystem(now) })
      await tx.update(everySeats, sessionId, { state: moved.state })
      return true
    },
  }
}

/** 开课: whoever is late finds it begun even before this has run. */
export const startSessions = movingBy('start')
/** 结束 */
export const endSessions = movingBy('end')
