import { system } from '../../../kernel/actor'
import type { ItemJob } from '../../../kernel/jobs/job'
import { ruleBookOfTenant } from '../../points/module'
import { everyEnrolment } from '../enrolment/enrolment-store'
import { everySession } from '../sessions/session-store'
import { payAttendance } from './pay-attendance'

/** The timer's job: a day's cap only puts off what checking in brings. */
export const payAttended: ItemJob = {
  title: '补记到课积分',
  everyMinutes: 60,
  together: 5,

  items: async (cursor, limit) =>
    everyEnrolment.page(system, {
      index: 'unpaid',
      equals: { unpaid: true },
      limit,
      after: cursor,
      fields: ['tenantId'],
    }),

  each: async (tx, enrolmentId, now) => {
    const enrolment = await tx.get(everyEnrolment, enrolmentId)
    if (!enrolment?.unpaid) return false
    const session = await tx.get(everySession, enrolment.sessionId)
    if (!session) return false
    const book = await ruleBookOfTenant(enrolment.tenantId, now)
    const { points, unpaid } = await payAttendance(tx, { enrolment, session, book, now })
    if (!unpaid) await tx.update(everyEnrolment, enrolmentId, { unpaid })
    return points > 0
  },
}
