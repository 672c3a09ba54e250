import { system } from '../../../kernel/actor'
import { packCursor } from '../../../kernel/cursor'
import { clockTimeOf } from '../../../kernel/day-key'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { told } from '../../../kernel/told'
import { nthOf } from '../sessions/versions'
import { everyEnrolment } from './enrolment-store'

/** How long before it begins a member is reminded of his class. */
const AHEAD_MS = 86_400_000

/** The timer's job: who has a seat in a class that begins within a day is told once. */
export const remindEnrolled: ItemJob = {
  title: '提醒快要上课',
  everyMinutes: 60,
  together: 5,

  items: async (cursor, limit, now) => {
    const page = await everyEnrolment.page(system, {
      index: 'soon',
      equals: { state: 'seated' },
      limit,
      after: cursor ?? packCursor([now, '']),
      fields: ['tenantId', 'startsAt'],
    })
    return duePart(page, ({ startsAt }) => startsAt <= now + AHEAD_MS)
  },

  each: async (tx, enrolmentId, now) => {
    const found = await tx.get(everyEnrolment, enrolmentId)
    if (found?.state !== 'seated' || found.startsAt <= now) return false
    // A class that was put off is another day to be reminded of.
    if ((found.remindedAt ?? 0) >= found.startsAt - AHEAD_MS) return false
    await tx.update(everyEnrolment, enrolmentId, { remindedAt: now })
    const { tenantId, memberId, sessionId, title: course, place, startsAt } = found
    const facts = { course, place, startsAt, clock: clockTimeOf(startsAt) }
    await told(tx, {
      tenantId,
      memberId,
      kind: 'classSoon',
      subjectId: sessionId,
      nth: nthOf(found),
      facts,
      now,
    })
    return true
  },
}
