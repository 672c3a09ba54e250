import type { MutationName } from '@contract/contract'
import { readStored, removeStored, writeStored } from './storage'

type Pending = { readonly key: string; readonly inputMark: string }

const slotOf = (name: MutationName) => `pending:${name}`

/** FNV-1a, 32 bits: tells inputs apart without leaving a name or a phone number in the phone's storage. */
const markOf = (text: string): string => {
  let hash = 0x811c9dc5
  for (const unit of text) {
    hash ^= unit.codePointAt(0) ?? 0
    hash = Math.imul(hash, 0x01000193)
  }
  return (hash >>> 0).toString(36)
}

/** A fresh idempotency key. */
export const newKey = (now: number): string => {
  const random = () => Math.random().toString(36).slice(2, 12).padEnd(10, '0')
  return `${now.toString(36)}-${random()}-${random()}`
}

const isPending = (value: unknown): value is Pending =>
  typeof value === 'object' && value !== null && 'key' in value && 'inputMark' in value

/**
 * The idempotency key for this act: the stored one while its answer is unknown and the input is the
 * same, else a new one. It is stored before it is used, so that a reload finds it.
 */
export const keyFor = (name: MutationName, input: unknown, now: number): string => {
  const inputMark = markOf(JSON.stringify(input))
  const stored = readStored(slotOf(name))
  if (isPending(stored) && stored.inputMark === inputMark) return stored.key
  const key = newKey(now)
  writeStored(slotOf(name), { key, inputMark } satisfies Pending)
  return key
}

/** Forgets the key once the answer is known. */
export const settleKey = (name: MutationName): void => removeStored(slotOf(name))
