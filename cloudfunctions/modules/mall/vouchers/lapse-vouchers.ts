import { system } from '../../../kernel/actor'
import { mayStart } from '../../../kernel/flow/state'
import { bySystem } from '../../../kernel/flow/take'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { voucherFlow } from '../flow'
import { mayBeHanded } from '../offline/lease'
import { offlineLeases } from '../offline/offline-store'
import { voidVoucher } from './void-voucher'
import { everyVoucher } from './voucher-store'

/**
 * The timer's job: vouchers past their time become void and their points go back, those that lapsed first first.
 * One that somebody was faster with is left as it is.
 */
export const lapseVouchers: ItemJob = {
  title: '过期兑换券作废、退回积分',
  everyMinutes: 0,
  // More in one transaction would keep a stock locked while others redeem from it.
  together: 1,

  items: async (cursor, limit, now) => {
    const page = await everyVoucher.page(system, {
      index: 'due',
      equals: { state: 'issued' },
      limit,
      after: cursor,
      fields: ['tenantId', 'lapsesAt'],
    })
    return duePart(page, ({ lapsesAt }) => lapsesAt <= now)
  },

  each: async (tx, voucherId, now) => {
    const voucher = await tx.get(everyVoucher, voucherId)
    if (!voucher || !mayStart(voucherFlow, 'lapse', voucher, now)) return false
    // What was handed out in time without a network is told later, and then counts as used.
    if (mayBeHanded(await tx.get(offlineLeases, voucher.pickUpPointId), voucher, now)) return false
    await voidVoucher(tx, everyVoucher, voucher, { step: 'lapse', ...bySystem(now) })
    return true
  },
}
