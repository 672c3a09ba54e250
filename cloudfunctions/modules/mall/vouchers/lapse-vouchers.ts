import { system } from '../../../kernel/actor'
import { refusal } from '../../../kernel/errors'
import { mayStart } from '../../../kernel/flow/state'
import { duePart } from '../../../kernel/jobs/due-part'
import type { ItemJob } from '../../../kernel/jobs/job'
import { told } from '../../inbox/module'
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
    const refuse = () => refusal('NOT_FOUND')
    await voidVoucher(tx, everyVoucher, voucher, { step: 'lapse', actor: system, now, refuse })
    const { tenantId, memberId, title, pricePoints, lapsesAt } = voucher
    const facts = { reward: title, points: pricePoints, at: lapsesAt }
    await told(tx, { tenantId, memberId, kind: 'voucherLapsed', subjectId: voucherId, facts, now })
    return true
  },
}
