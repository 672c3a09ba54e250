/** When a reward can be redeemed: from a moment on, until a moment; null: without that bound. */
export type SaleWindow = { readonly saleFrom: number | null; readonly saleTo: number | null }

/** How a moment lies to a sale window: `saleFrom` is inside it, `saleTo` is not. */
export const saleAt = ({ saleFrom, saleTo }: SaleWindow, now: number): 'before' | 'open' | 'over' => {
  if (saleFrom !== null && now < saleFrom) return 'before'
  return saleTo !== null && now >= saleTo ? 'over' : 'open'
}
