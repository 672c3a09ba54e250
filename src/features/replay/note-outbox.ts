import type { Input } from '@contract/contract'
import { newKey } from '@/lib/pending-key'
import { readStored, writeStored } from '@/lib/storage'

/** A note that the server has not answered for yet. Its key was made before it was first sent: a repeat is the same note. */
export type KeptNote = Input<'replay.takeNote'> & { readonly key: string }

const SLOT = 'notes'
/** Notes that may wait at once; nobody writes more between two networks. */
const MAX_KEPT = 50

const isNote = (value: unknown): value is KeptNote =>
  typeof value === 'object' && value !== null && 'lessonId' in value && 'text' in value && 'key' in value

/** All of them, oldest first. */
export const keptNotes = (): readonly KeptNote[] => {
  const stored = readStored(SLOT)
  return Array.isArray(stored) ? stored.filter(isNote) : []
}

/** @returns false where the phone cannot hold another one: it is still only in the form then */
export const keepNote = (note: Input<'replay.takeNote'>, now: number): boolean => {
  const kept = keptNotes()
  return kept.length < MAX_KEPT && writeStored(SLOT, [...kept, { ...note, key: newKey(now) }])
}

/** Forgets one that the server has answered for. */
export const forgetNote = (key: string): void => {
  writeStored(
    SLOT,
    keptNotes().filter((note) => note.key !== key),
  )
}
