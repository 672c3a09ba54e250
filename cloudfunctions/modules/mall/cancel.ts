import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { stateAt } from './rules'
import { vouchers } from './store'
import { voidVoucher } from './void-voucher'

/** 取消兑换: the points come back once. A voucher past its time is left to the timer, which returns them too. */
export const cancel = procedure(
  contract.mall.cancel,
  { allow: member },
  async ({ actor, input: { voucherId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const voucher = await tx.getScoped(vouchers, actor, voucherId)
      const state = stateAt(voucher, now)
      if (state === 'used') throw refuse('VOUCHER_USED')
      if (state !== 'issued') throw refuse('VOUCHER_VOID')
      const { points, available } = await voidVoucher(tx, voucher, 'cancelled', now)
      return { voucherId, returnedPoints: points, available }
    }),
)
