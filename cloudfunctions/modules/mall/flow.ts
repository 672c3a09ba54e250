import { voucherWords } from '@contract/rules/flows/voucher'
import { flow } from '../../kernel/flow/flow'
import { telling } from '../../kernel/flow/tell'
import { ofVerifier } from './pick-up-points/point-store'
import type { VoucherDocument } from './vouchers/voucher-store'

const member = ({ memberId }: VoucherDocument) => memberId

/** How a voucher moves: out of `issued` once. Past its time it has lapsed, even where the timer has not come by yet. */
export const voucherFlow = flow({
  name: 'voucher',
  words: voucherWords,
  parties: { verifier: ofVerifier('pickUpPointId') },
  codes: { used: 'VOUCHER_USED', otherState: 'VOUCHER_VOID' },
  transitions: {
    redeem: { from: [], to: 'issued', by: ['owner'] },
    writeOff: {
      from: ['issued'],
      to: 'used',
      by: ['verifier'],
      codes: { used: 'VOUCHER_USED', lapsed: 'VOUCHER_LAPSED', otherState: 'VOUCHER_VOID' },
      neverOwn: true,
      irreversible: true,
      tells: [
        telling('voucherUsed', {
          to: member,
          facts: ({ before: { title: reward, pickUpPointName: place }, at }) => ({ reward, place, at }),
        }),
      ],
    },
    cancel: {
      from: ['issued'],
      to: 'cancelled',
      by: ['owner'],
      irreversible: true,
    },
    lapse: {
      from: ['issued'],
      to: 'lapsed',
      by: ['system'],
      automatic: 'lapsesAt',
      tells: [
        telling('voucherLapsed', {
          to: member,
          facts: ({ before: { title: reward, pricePoints: points, lapsesAt: at } }) => ({
            reward,
            points,
            at,
          }),
        }),
      ],
    },
  },
  awaits: { issued: 'writeOff' },
})
