import type { Fields } from './document'
import { encodeValue, inverted } from './key'
import { valuesAt } from './path'
import type { SortSpec } from './plan'

const sortKey = (document: Fields, sort: SortSpec): Buffer =>
  Buffer.concat(
    sort.map(([path, direction]) => {
      const keys = valuesAt(document, path).values.map(encodeValue).sort(Buffer.compare)
      // Of an array, MongoDB takes the least element ascending and the greatest descending.
      const key = (direction === 1 ? keys[0] : keys[keys.length - 1]) ?? Buffer.alloc(0)
      return direction === 1 ? key : inverted(key)
    }),
  )

/** Sorts in MongoDB's order of types and values; equal documents keep their place. */
export const sorted = <T extends { document: Fields }>(items: readonly T[], sort: SortSpec): T[] =>
  items
    .map((item) => ({ item, key: sortKey(item.document, sort) }))
    .sort((a, b) => Buffer.compare(a.key, b.key))
    .map(({ item }) => item)
