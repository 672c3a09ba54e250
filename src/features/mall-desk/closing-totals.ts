import type { ClosingRow } from '@contract/mall'

export type Totals = Omit<ClosingRow, 'rewardId' | 'title' | 'remaining'>

/** The sums at the foot of a closing sheet. What is left is counted for the whole union, so it has no sum here. */
export const totalsOf = (rows: readonly Totals[]): Totals =>
  rows.reduce<Totals>(
    (sum, { issued, used, cancelled, lapsed, waiting }) => ({
      issued: sum.issued + issued,
      used: sum.used + used,
      cancelled: sum.cancelled + cancelled,
      lapsed: sum.lapsed + lapsed,
      waiting: sum.waiting + waiting,
    }),
    { issued: 0, used: 0, cancelled: 0, lapsed: 0, waiting: 0 },
  )
