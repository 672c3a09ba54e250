import { readStored, writeStored } from './storage'

/**
 * A list on this phone, as one account left it. What has not all the fields was written by another version and is
 * passed over.
 */
export const keptList = <T extends object>(slot: string, fields: readonly (keyof T & string)[]) => {
  const isOne = (value: unknown): value is T =>
    typeof value === 'object' && value !== null && fields.every((field) => field in value)
  return {
    all: (): readonly T[] => {
      const stored = readStored(slot)
      return Array.isArray(stored) ? stored.filter(isOne) : []
    },
    /** @returns false where the phone refuses to store it */
    write: (items: readonly T[]): boolean => writeStored(slot, items),
  }
}
