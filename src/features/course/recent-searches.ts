import { readStored, removeStored, writeStored } from '@/lib/storage'

const SLOT = 'searches'

/** As many as one glance takes in. */
const MAX_RECENT = 8

/** What was searched for on this phone, newest first. */
export const recentSearches = (): readonly string[] => {
  const stored = readStored(SLOT)
  return Array.isArray(stored) ? stored.filter((text): text is string => typeof text === 'string') : []
}

/** Keeps a text as the newest one. */
export const rememberSearch = (text: string): void => {
  const others = recentSearches().filter((other) => other !== text)
  writeStored(SLOT, [text, ...others].slice(0, MAX_RECENT))
}

export const forgetSearches = (): void => removeStored(SLOT)
