import { system } from '../../../kernel/actor'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { learnt } from '../../certificate/module'
import { rollOpenUntil } from '../check-in/check-in-time'
import { presenceIn } from '../check-in/presence'
import { everyEnrolment } from '../enrolment/enrolment-store'

/**
 * The timer's job: 学时 of a class count for the certificate of its course, once nobody can change any more when a
 * member came and went. The mark falls in the same transaction, so that each class counts once.
 */
export const countStudied: ItemJob = {
  title: '面授学时计入结业',
  everyMinutes: 0,
  together: 2,

  items: async (cursor, limit, now) => {
    const page = await everyEnrolment.page(system, {
      index: 'toCount',
      equals: { toCount: 1 },
      limit,
      after: cursor,
      fields: ['tenantId', 'startsAt', 'endsAt'],
    })
    return duePart(page, (row) => rollOpenUntil(row) <= now)
  },

  each: async (tx, enrolmentId, now) => {
    const found = await tx.get(everyEnrolment, enrolmentId)
    if (found?.toCount !== 1 || rollOpenUntil(found) > now) return false
    await tx.update(everyEnrolment, enrolmentId, { toCount: 0 })
    const minutes = presenceIn(found)?.studyMinutes ?? 0
    // Somebody may have checked in for a class that was called off before it began.
    if (found.state !== 'attended' || minutes === 0) return true
    const { tenantId, memberId, courseId, sessionId } = found
    await learnt(tx, { tenantId, memberId, courseId, what: { sessionId, minutes } }, now)
    return true
  },
}
