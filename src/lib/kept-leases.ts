import type { Output } from '@contract/contract'
import { readStored, writeStored } from './storage'

/** What lets this phone write off at a pick-up point without a network. */
export type Lease = Output<'mall.takeLease'>

const SLOT = 'leases'

const isLease = (value: unknown): value is Lease =>
  typeof value === 'object' && value !== null && 'leaseId' in value && 'keys' in value

/** The leases on this phone that are in force. */
export const keptLeases = (now: number): readonly Lease[] => {
  const stored = readStored(SLOT)
  return Array.isArray(stored) ? stored.filter(isLease).filter(({ expiresAt }) => expiresAt > now) : []
}

const others = (pickUpPointId: string, now: number) =>
  keptLeases(now).filter((lease) => lease.pickUpPointId !== pickUpPointId)

/** @returns false where the phone refuses to store it: then it could not be relied on */
export const keepLease = (lease: Lease, now: number): boolean =>
  writeStored(SLOT, [...others(lease.pickUpPointId, now), lease])

export const forgetLease = (pickUpPointId: string, now: number): void => {
  writeStored(SLOT, others(pickUpPointId, now))
}
