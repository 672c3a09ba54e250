import { system } from '../../../kernel/actor'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { told } from '../../../kernel/told'
import { stateAt } from './rules'
import { everyVoucher } from './voucher-store'

/** How long before its end a member is reminded of a voucher. */
const AHEAD_MS = 86_400_000

/** The timer's job: who has a voucher that lapses within a day, and has not picked up his reward, is told once. */
export const remindVouchers: ItemJob = {
  title: '提醒兑换券快到期',
  everyMinutes: 60,
  together: 5,

  items: async (cursor, limit, now) => {
    const page = await everyVoucher.page(system, {
      index: 'due',
      equals: { state: 'issued' },
      limit,
      after: cursor,
      fields: ['tenantId', 'lapsesAt'],
    })
    return duePart(page, ({ lapsesAt }) => lapsesAt <= now + AHEAD_MS)
  },

  each: async (tx, voucherId, now) => {
    const voucher = await tx.get(everyVoucher, voucherId)
    if (!voucher || voucher.remindedAt !== undefined || stateAt(voucher, now) !== 'issued') return false
    await tx.update(everyVoucher, voucherId, { remindedAt: now })
    const { tenantId, memberId, title, pickUpPointName, lapsesAt } = voucher
    const facts = { reward: title, place: pickUpPointName, lapsesAt }
    await told(tx, { tenantId, memberId, kind: 'voucherLapsing', subjectId: voucherId, facts, now })
    return true
  },
}
