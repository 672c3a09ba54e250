import { system } from '../../kernel/actor'
import { mayStart } from '../../kernel/flow/state'
import { bySystem, take } from '../../kernel/flow/take'
import { duePart } from '../../kernel/jobs/due-part'
import type { ItemJob } from '../../kernel/jobs/job'
import { ticketFlow } from './flow'
import { everyTicket } from './store'

/** The timer's job: answers that their authors have neither rated nor contested in time are taken as accepted. */
export const closeSilent: ItemJob = {
  title: '答复后没有评价的意见，到期自动办结',
  everyMinutes: 0,
  together: 20,

  items: async (cursor, limit, now) => {
    const page = await everyTicket.page(system, {
      index: 'silent',
      equals: { state: 'answered' },
      limit,
      after: cursor,
      fields: ['tenantId', 'closesAt'],
    })
    return duePart(page, ({ closesAt }) => closesAt !== null && closesAt <= now)
  },

  each: async (tx, ticketId, now) => {
    const ticket = await tx.get(everyTicket, ticketId)
    if (!ticket || !mayStart(ticketFlow, 'expire', ticket, now)) return false
    await take(tx, everyTicket, ticketFlow, ticket, { step: 'expire', ...bySystem(now) })
    return true
  },
}
