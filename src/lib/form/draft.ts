import { readStored, removeStored, writeStored } from '@/lib/storage'
import type { FieldSet } from './field'

/** What the phone keeps of a form, by the names of its questions; what it means only the questions know. */
export type Kept = Readonly<Record<string, unknown>>

/** One draft for each act, and for each record that the act is about; storage itself tells people apart. */
export const slotOf = (act: string, record?: string): string =>
  record === undefined ? `draft:${act}` : `draft:${act}:${record}`

/** What was written and not handed in yet; empty where nothing was. */
export const readDraft = (slot: string): Kept => {
  const stored = readStored(slot)
  return typeof stored === 'object' && stored !== null ? (stored as Kept) : {}
}

/** What a draft is to keep after a change: what was kept before, and of what has been typed what may be kept. */
export const keptOf = (fields: FieldSet, before: Kept, typed: Kept): Kept => {
  const named = Object.entries(typed).map(([name, held]) => [name, fields[name]?.keep(held as never)])
  return Object.fromEntries([...Object.entries(before), ...named].filter(([, kept]) => kept !== undefined))
}

export const keepDraft = (slot: string, kept: Kept): void => {
  writeStored(slot, kept)
}

export const dropDraft = (slot: string): void => removeStored(slot)
