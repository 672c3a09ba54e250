import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { vouchers } from './store'
import { voidVoucher } from './void-voucher'

/** 取消兑换: the points come back once. A voucher past its time is left to the timer, which returns them too. */
export const cancel = procedure(
  contract.mall.cancel,
  { allow: member },
  async ({ actor, input: { voucherId }, now, refuse, transact }) =>
    transact(async (tx) => {
      const voucher = await tx.getScoped(vouchers, actor, voucherId)
      const { points, available } = await voidVoucher(tx, vouchers, voucher, {
        ...{ step: 'cancel', actor, now },
        refuse: (why) => refuse(why === 'used' ? 'VOUCHER_USED' : 'VOUCHER_VOID'),
      })
      return { voucherId, returnedPoints: points, available }
    }),
)
