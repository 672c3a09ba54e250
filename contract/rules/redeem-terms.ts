/** What holds when points are redeemed: the server keeps it, the screens say it. Source: redemption in points-rules.json. */
export const redeemTerms = {
  /** How long a voucher can be picked up. */
  voucherDays: 7,
  /** Returned points can be spent for at least this long. */
  returnedDays: 30,
  /** How long a phone may work without a network. */
  offlineHours: 12,
  /** How often the list of redemptions is tried to be written. */
  exportTries: 3,
} as const
