import type { Fields, Value } from './document'
import { isFields } from './document'
import { EMPTY_ARRAY } from './key'

export type PathValues = { values: Value[]; multikey: boolean }

const collect = (value: Value, parts: readonly string[], at: number, found: PathValues): void => {
  const part = parts[at]
  if (part === undefined) {
    if (!Array.isArray(value)) {
      found.values.push(value ?? null)
      return
    }
    found.multikey = true
    if (value.length === 0) found.values.push(EMPTY_ARRAY)
    else found.values.push(...value.map((item) => item ?? null))
    return
  }
  if (Array.isArray(value)) {
    found.multikey = true
    if (/^\d+$/.test(part)) collect(value[Number(part)], parts, at + 1, found)
    else if (value.length === 0) found.values.push(null)
    else for (const item of value) collect(isFields(item) ? item : undefined, parts, at, found)
    return
  }
  collect(isFields(value) ? value[part] : undefined, parts, at + 1, found)
}

/**
 * What an index on a dotted path holds for a document: one value, or one per array element
 * (`multikey`). A missing field counts as null, as in MongoDB.
 */
export const valuesAt = (document: Fields, path: string): PathValues => {
  const found: PathValues = { values: [], multikey: false }
  collect(document, path.split('.'), 0, found)
  return found
}
