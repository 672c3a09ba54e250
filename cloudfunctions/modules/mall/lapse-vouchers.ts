import { system } from '../../kernel/actor'
import { runTx } from '../../kernel/transaction'
import { told } from '../inbox/module'
import { stateAt } from './rules'
import { everyVoucher } from './store'
import { voidVoucher } from './void-voucher'

/** Vouchers in one run: each takes about ten requests, and a function has 60 seconds. */
const MAX_VOUCHERS = 50

/** Lapses one voucher unless somebody was faster. @returns true where this run did it */
const lapse = (voucherId: string, now: number): Promise<boolean> =>
  runTx(async (tx) => {
    const voucher = await tx.get(everyVoucher, voucherId)
    if (voucher?.state !== 'issued' || stateAt(voucher, now) !== 'lapsed') return false
    await voidVoucher(tx, voucher, 'lapsed', now)
    const { tenantId, memberId, title, pricePoints, lapsesAt } = voucher
    const facts = { reward: title, points: pricePoints, at: lapsesAt }
    await told(tx, { tenantId, memberId, kind: 'voucherLapsed', subjectId: voucherId, facts, now })
    return true
  })

/**
 * The timer's job: vouchers past their time become void and their points go back, those that lapsed first
 * first, each in a transaction of its own. A run that is cut anywhere is finished by the next one.
 *
 * @returns how many were lapsed
 */
export const lapseVouchers = async (now: number): Promise<number> => {
  const { rows } = await everyVoucher.page(system, {
    index: 'due',
    equals: { state: 'issued' },
    limit: MAX_VOUCHERS,
    fields: ['lapsesAt'],
  })
  let lapsed = 0
  for (const { _id, lapsesAt } of rows) if (lapsesAt <= now && (await lapse(_id, now))) lapsed += 1
  return lapsed
}
