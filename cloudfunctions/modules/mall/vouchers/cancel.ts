import { contract } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { stateAt } from './rules'
import { voidVoucher } from './void-voucher'
import { vouchers } from './voucher-store'

/**
 * 取消兑换: the points come back once. A voucher past its time is left to the timer, which returns them too; one that
 * a phone without a network may have handed out waits until that phone has told.
 */
export const cancel = procedure(
  contract.mall.cancel,
  { allow: member },
  async ({ actor, tenant, input: { voucherId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const voucher = await tx.getScoped(vouchers, actor, voucherId)
      const offlineUntil = tenant.offlineUntil[voucher.pickUpPointId] ?? 0
      if (stateAt(voucher, now) === 'issued' && offlineUntil > now) throw refuse('POINT_OFFLINE')
      const { points, available } = await voidVoucher(tx, vouchers, voucher, {
        step: 'cancel',
        actor,
        now,
        refuse,
      })
      return { voucherId, returnedPoints: points, available }
    }),
)
