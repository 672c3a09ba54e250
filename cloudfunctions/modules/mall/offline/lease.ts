import { redeemTerms } from '@contract/rules/redeem-terms'
import type { OfflineLeaseDocument } from './offline-store'

/** A shift and the way home: what is not given back ends by itself. */
export const LEASE_LIFE_MS = redeemTerms.offlineHours * 3_600_000

type Standing = Pick<OfflineLeaseDocument, 'returned' | 'expiresAt'>

/** True while a phone may write off at the pick-up point without a network. */
export const isHeld = ({ returned, expiresAt }: Standing, now: number): boolean =>
  !returned && expiresAt > now

/**
 * True where a voucher that is past its time may have been handed out before that, by a phone that has not told
 * yet. A lease that was taken later does not count: so a row of them cannot put off lapsing for ever.
 */
export const mayBeHanded = (
  lease: OfflineLeaseDocument | null,
  { lapsesAt }: { readonly lapsesAt: number },
  now: number,
): boolean => lease !== null && isHeld(lease, now) && lease.takenAt < lapsesAt
