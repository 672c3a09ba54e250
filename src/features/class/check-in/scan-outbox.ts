import type { Input } from '@contract/contract'
import { newKey } from '@/lib/pending-key'
import { readStored, writeStored } from '@/lib/storage'

export type SignAct = 'in' | 'out'

/** A scan that found no network. It stays here until the server has answered for it. */
export type KeptScan = Input<'class.checkIn'> & {
  readonly act: SignAct
  /** Made before it is first sent, so that a repeat is the same act. */
  readonly key: string
}

const SLOT = 'classScans'
/** Nobody goes to more classes between two networks; the oldest would be too late anyway. */
const MAX_KEPT = 20

const isScan = (value: unknown): value is KeptScan =>
  typeof value === 'object' && value !== null && 'sessionId' in value && 'seen' in value && 'key' in value

/** All of them, oldest first. */
export const keptScans = (): readonly KeptScan[] => {
  const stored = readStored(SLOT)
  return Array.isArray(stored) ? stored.filter(isScan) : []
}

/** @returns false where the phone refuses to store it: then the desk has to sign */
export const keepScan = (scan: Omit<KeptScan, 'key'>, now: number): boolean =>
  writeStored(SLOT, [...keptScans(), { ...scan, key: newKey(now) }].slice(-MAX_KEPT))

/** Forgets one that the server has answered for. */
export const forgetScan = (key: string): void => {
  writeStored(
    SLOT,
    keptScans().filter((scan) => scan.key !== key),
  )
}
