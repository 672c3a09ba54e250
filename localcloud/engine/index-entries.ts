import { databaseRefused } from './cloud-error'
import type { Fields } from './document'
import { encodeValue, inverted } from './key'
import { valuesAt } from './path'
import type { IndexDefinition } from './schema'

/** An index as storage knows it: `ix` is its number in the entries table. */
export type Index = IndexDefinition & { readonly ix: number; multikey: boolean }

/** More would make one document's write cost thousands of entries. */
const MAX_ENTRIES = 1000

export type Entries = { keys: readonly Buffer[]; multikey: boolean }

const joined = (parts: readonly Buffer[]): Buffer =>
  parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)

/**
 * The keys under which an index holds a document: one, or one per element of an array field (`multikey`).
 * @throws where MongoDB cannot index the document: two arrays side by side, or too many entries.
 */
export const entriesOf = (index: Index, document: Fields): Entries => {
  let keys: Buffer[][] = [[]]
  let list: string | null = null
  for (const [path, direction] of index.keys) {
    const { values, multikey } = valuesAt(document, path)
    // Paths through one and the same array are fine.
    const own = path.split('.')[0] ?? path
    if (multikey && list !== null && list !== own)
      throw databaseRefused(`cannot index parallel arrays [${own}] [${list}]`)
    if (multikey) list = own
    const encoded = values.map((value) => {
      const key = encodeValue(value)
      return direction === 1 ? key : inverted(key)
    })
    keys = keys.flatMap((head) => encoded.map((key) => [...head, key]))
    if (keys.length > MAX_ENTRIES)
      throw databaseRefused(`index ${index.name}: more than ${MAX_ENTRIES} entries for one document`)
  }
  const [only] = keys
  if (keys.length === 1 && only) return { keys: [joined(only)], multikey: list !== null }
  const distinct = new Map<string, Buffer>()
  for (const parts of keys) {
    const key = joined(parts)
    distinct.set(key.toString('latin1'), key)
  }
  return { keys: [...distinct.values()], multikey: list !== null }
}
