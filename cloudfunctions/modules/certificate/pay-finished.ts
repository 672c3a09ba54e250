import { system } from '../../kernel/actor'
import { dayKeyOf, endOfDay } from '../../kernel/day-key'
import { duePart } from '../../kernel/jobs/due-part'
import type { ItemJob } from '../../kernel/jobs/job'
import { earn, ruleBookOfTenant } from '../points/module'
import { everyCertificate, NEVER } from './store'

/** The timer's job: points of certificates, on the first day that still takes them. A revoked one brings none. */
export const payFinished: ItemJob = {
  title: '结业积分记账',
  everyMinutes: 0,
  together: 3,

  items: async (cursor, limit, now) => {
    const page = await everyCertificate.page(system, {
      index: 'toPay',
      limit,
      after: cursor,
      fields: ['tenantId', 'payFrom'],
    })
    return duePart(page, ({ payFrom }) => payFrom <= now)
  },

  each: async (tx, id, now) => {
    const found = await tx.get(everyCertificate, id)
    if (!found || found.payFrom > now) return false
    if (found.state === 'revoked') {
      await tx.update(everyCertificate, id, { payFrom: NEVER })
      return true
    }
    const { tenantId, memberId, courseTitle, number } = found
    const book = await ruleBookOfTenant(tenantId, now)
    const source = { type: 'certificate' as const, id, title: `${courseTitle} · 结业证书 ${number}` }
    const { outcome, points } = await earn(tx, { tenantId, memberId, book, ruleCode: 'FINISH', source, now })
    const paid = { paidPoints: points, payFrom: NEVER }
    await tx.update(
      everyCertificate,
      id,
      outcome === 'capped' ? { payFrom: endOfDay(dayKeyOf(now)) + 1 } : paid,
    )
    return true
  },
}
