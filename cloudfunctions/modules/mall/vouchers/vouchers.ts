import { contract } from '@contract/contract'
import { member } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { voucherCardOf } from '../catalogue/cards'
import { vouchers as store } from './voucher-store'

const VOUCHERS_PER_PAGE = 20

/** 我的兑换券, newest first. */
export const vouchers = procedure(
  contract.mall.vouchers,
  { allow: member },
  async ({ actor, input, now }) => {
    const { rows, nextCursor } = await store.page(actor, {
      index: 'newest',
      limit: VOUCHERS_PER_PAGE,
      after: input.cursor,
      fields: [
        'rewardId',
        'title',
        'cover',
        'pricePoints',
        'pickUpPointName',
        'state',
        'issuedAt',
        'lapsesAt',
      ],
    })
    return { vouchers: rows.map((row) => voucherCardOf(row, now)), nextCursor }
  },
)
