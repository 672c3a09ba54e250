import type { Fields } from './document'
import { encodeValue, inverted } from './key'
import { valuesAt } from './path'
import type { IndexDefinition } from './schema'

/** An index as storage knows it: `ix` is its number in the entries table. */
export type Index = IndexDefinition & { readonly ix: number; multikey: boolean }

/** More would make one document's write cost thousands of entries. */
const MAX_ENTRIES = 1000

/**
 * The keys under which an index holds a document: one, or one per element of an array field.
 * Marks the index as multikey when it meets an array.
 */
export const entriesOf = (index: Index, document: Fields): Buffer[] => {
  let keys: Buffer[][] = [[]]
  for (const [path, direction] of index.keys) {
    const { values, multikey } = valuesAt(document, path)
    if (multikey) index.multikey = true
    const encoded = values.map((value) => {
      const key = encodeValue(value)
      return direction === 1 ? key : inverted(key)
    })
    keys = keys.flatMap((head) => encoded.map((key) => [...head, key]))
    if (keys.length > MAX_ENTRIES)
      throw new RangeError(`index ${index.name}: more than ${MAX_ENTRIES} entries`)
  }
  const distinct = new Map<string, Buffer>()
  for (const parts of keys) {
    const key = parts.length === 1 && parts[0] ? parts[0] : Buffer.concat(parts)
    distinct.set(key.toString('latin1'), key)
  }
  return [...distinct.values()]
}
