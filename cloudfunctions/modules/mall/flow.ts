import { voucherWords } from '@contract/rules/flows/voucher'
import { flow } from '../../kernel/flow/flow'

/** How a voucher moves: out of `issued` once. Past its time it has lapsed, even where the timer has not come by yet. */
export const voucherFlow = flow({
  name: 'voucher',
  words: voucherWords,
  transitions: {
    redeem: { from: [], to: 'issued', by: ['owner'] },
    writeOff: {
      from: ['issued'],
      to: 'used',
      by: ['verifier'],
      neverOwn: true,
      irreversible: true,
    },
    cancel: { from: ['issued'], to: 'cancelled', by: ['owner'], irreversible: true },
    lapse: { from: ['issued'], to: 'lapsed', by: ['system'], automatic: 'lapsesAt' },
  },
  awaits: { issued: 'writeOff' },
})
