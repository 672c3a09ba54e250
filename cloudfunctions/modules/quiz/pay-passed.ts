import { system } from '../../kernel/actor'
import { duePart } from '../../kernel/jobs/due-part'
import type { ItemJob } from '../../kernel/jobs/job'
import { ruleBookOfTenant } from '../points/module'
import { pay } from './pay'
import { everyStanding } from './store'

/** The timer's job: points of quizzes that a full day could not take come on the next. */
export const payPassed: ItemJob = {
  title: '补记测验积分',
  everyMinutes: 60,
  together: 5,

  items: async (cursor, limit, now) => {
    const page = await everyStanding.page(system, {
      index: 'toPay',
      limit,
      after: cursor,
      fields: ['tenantId', 'payFrom'],
    })
    return duePart(page, ({ payFrom }) => payFrom <= now)
  },

  each: async (tx, id, now) => {
    const passed = await tx.get(everyStanding, id)
    if (!passed || passed.payFrom > now) return false
    const book = await ruleBookOfTenant(passed.tenantId, now)
    const { fields } = await pay(tx, passed, book, now)
    await tx.update(everyStanding, id, fields)
    return true
  },
}
