import { flow } from '../../kernel/flow/flow'

/** How a voucher moves: out of `issued` once. Past its time it has lapsed, even where the timer has not come by yet. */
export const voucherFlow = flow({
  name: 'voucher',
  title: '兑换券',
  states: { issued: '待核销', used: '已核销', cancelled: '已取消', lapsed: '已过期' },
  transitions: {
    redeem: { title: '兑换', from: [], to: 'issued', by: ['owner'] },
    writeOff: {
      title: '核销',
      from: ['issued'],
      to: 'used',
      by: ['verifier'],
      neverOwn: true,
      irreversible: true,
    },
    cancel: { title: '取消兑换', from: ['issued'], to: 'cancelled', by: ['owner'], irreversible: true },
    lapse: { title: '过期', from: ['issued'], to: 'lapsed', by: ['system'], automatic: 'lapsesAt' },
  },
  awaits: { issued: 'writeOff' },
})
