import type { RewardCard } from '@contract/mall'

/** What the caller brings. */
export type Purse = { readonly bound: boolean; readonly available: number }

/** How a reward stands to the caller. */
export type Standing =
  | { readonly kind: 'can' | 'none' | 'unbound' | 'before' | 'over' }
  | { readonly kind: 'short'; readonly missing: number }

type Offer = Pick<RewardCard, 'remaining' | 'pricePoints' | 'sale'>

/** 能换, 还差几分, 未开兑, 已结束, 已兑完, or 先绑定. */
export const standingOf = (
  { remaining, pricePoints, sale }: Offer,
  { bound, available }: Purse,
): Standing => {
  if (sale !== 'open') return { kind: sale }
  if (remaining < 1) return { kind: 'none' }
  if (!bound) return { kind: 'unbound' }
  return available < pricePoints ? { kind: 'short', missing: pricePoints - available } : { kind: 'can' }
}

const ORDER = { can: 0, unbound: 1, short: 2, before: 3, none: 4, over: 5 } as const

/** What can be redeemed first, then what is out of reach, then what is gone; the given order within each. */
export const reachableFirst = <R extends Offer>(rewards: readonly R[], purse: Purse): R[] =>
  [...rewards].sort((a, b) => ORDER[standingOf(a, purse).kind] - ORDER[standingOf(b, purse).kind])
