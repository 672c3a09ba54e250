import type { Output } from '@contract/contract'
import { keptList } from './kept-list'

/** What lets this phone write off at a pick-up point without a network. */
export type Lease = Output<'mall.takeLease'>

const kept = keptList<Lease>('leases', ['leaseId', 'keys'])

/** The leases on this phone that are in force. */
export const keptLeases = (now: number): readonly Lease[] =>
  kept.all().filter(({ expiresAt }) => expiresAt > now)

const others = (pickUpPointId: string, now: number) =>
  keptLeases(now).filter((lease) => lease.pickUpPointId !== pickUpPointId)

/** @returns false where the phone refuses to store it: then it could not be relied on */
export const keepLease = (lease: Lease, now: number): boolean =>
  kept.write([...others(lease.pickUpPointId, now), lease])

export const forgetLease = (pickUpPointId: string, now: number): void => {
  kept.write(others(pickUpPointId, now))
}
