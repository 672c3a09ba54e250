import { newKey } from '@/lib/pending-key'
import { readStored, writeStored } from '@/lib/storage'

/** A voucher that this phone handed out without a network. It stays here until the server has answered for it. */
export type HandedOffline = {
  readonly voucherId: string
  readonly code: string
  readonly title: string
  readonly memberMasked: string
  readonly leaseId: string
  readonly pickUpPointId: string
  readonly handedAt: number
  /** Made before it is first sent, so that a repeat is the same act. */
  readonly key: string
  /** What came of telling: not yet, done, or the words of what went wrong. */
  readonly told: 'waiting' | 'done' | { readonly words: string }
}

const SLOT = 'handedOffline'
/** Beyond so many, those that were told are forgotten first; what waits is never. */
const MAX_KEPT = 200

const isHanded = (value: unknown): value is HandedOffline =>
  typeof value === 'object' && value !== null && 'voucherId' in value && 'key' in value && 'told' in value

/** All of them, oldest first. */
export const handedOffline = (): readonly HandedOffline[] => {
  const stored = readStored(SLOT)
  return Array.isArray(stored) ? stored.filter(isHanded) : []
}

/**
 * Keeps one more, before anything is handed over.
 * @returns false where the phone refuses to store it: then nothing may be handed over
 */
export const putHanded = (handed: Omit<HandedOffline, 'key' | 'told'>): boolean => {
  const all = handedOffline()
  const waiting = all.filter(({ told }) => told === 'waiting')
  const told = all
    .filter((one) => one.told !== 'waiting')
    .slice(-(MAX_KEPT - Math.min(MAX_KEPT - 1, waiting.length)))
  const fresh: HandedOffline = { ...handed, key: newKey(handed.handedAt), told: 'waiting' }
  return writeStored(SLOT, [...told, ...waiting, fresh])
}

/** Notes what came of telling. */
export const noteTold = (voucherId: string, told: HandedOffline['told']): void => {
  writeStored(
    SLOT,
    handedOffline().map((one) => (one.voucherId === voucherId ? { ...one, told } : one)),
  )
}
