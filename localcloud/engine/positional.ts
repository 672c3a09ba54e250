import { update as applyWithMingo } from 'mingo'
import { databaseRefused } from './cloud-error'
import type { Document, Fields, Value } from './document'
import { isFields } from './document'

/** Stands where `$` leads to, to see which element that is. */
const MARK = '\u0000matched'

const at = (document: Fields, parts: readonly string[]): Value =>
  parts.reduce<Value>(
    (value, part) => (Array.isArray(value) ? value[Number(part)] : isFields(value) ? value[part] : undefined),
    document,
  )

/** The place in the list at `head` that the query matched. */
const matchedPlace = (document: Document, head: string, query: Fields): number => {
  const copy = structuredClone(document)
  applyWithMingo(copy, { $set: { [`${head}.$`]: MARK } }, [], query as never)
  const list = at(copy, head.split('.'))
  return Array.isArray(list) ? list.indexOf(MARK) : -1
}

/**
 * The paths without `$` that an update path leads to in one document: every element for `$[]`, the one
 * that the query matched for `$`.
 */
export const placesOf = (document: Document, path: string, query: Fields): string[] => {
  const parts = path.split('.')
  const cut = parts.findIndex((part) => part.startsWith('$'))
  if (cut < 0) return [path]
  const head = parts.slice(0, cut)
  const list = at(document, head)
  if (cut === 0 || !Array.isArray(list)) {
    throw databaseRefused(
      `The path '${head.join('.')}' must exist in the document in order to apply array updates.`,
    )
  }
  if (parts[cut] !== '$' && parts[cut] !== '$[]') {
    throw databaseRefused(`No array filter found for identifier '${parts[cut]}' in path '${path}'`)
  }
  const places = parts[cut] === '$[]' ? [...list.keys()] : [matchedPlace(document, head.join('.'), query)]
  return places.flatMap((place) =>
    placesOf(document, [...head, place, ...parts.slice(cut + 1)].join('.'), query),
  )
}
