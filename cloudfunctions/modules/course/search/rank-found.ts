import { type Posting, unpackPosting } from './posting'
import type { Level } from './search-text'

/** A course that has everything that was asked for. `level` is the place of its worst piece, `sum` of all of them. */
export type Found = Posting & { readonly sum: number }

const inOrder = (a: Found, b: Found): number =>
  b.level - a.level ||
  b.sum - a.sum ||
  b.publishedAt - a.publishedAt ||
  (a.courseId < b.courseId ? -1 : a.courseId > b.courseId ? 1 : 0)

/**
 * The courses that stand in every list. Who has all of it in the title comes first, then by teacher, tag and
 * academy, then those that only say it somewhere; among equals the newest.
 */
export const rankFound = (lists: readonly (readonly string[])[]): Found[] => {
  const [first, ...others] = lists.toSorted((a, b) => a.length - b.length)
  let found = (first ?? []).map(unpackPosting).map((posting): Found => ({ ...posting, sum: posting.level }))
  for (const list of others) {
    const levelOf = new Map(list.map(unpackPosting).map(({ courseId, level }) => [courseId, level]))
    found = found.flatMap((one) => {
      const level = levelOf.get(one.courseId)
      return level ? [{ ...one, level: Math.min(one.level, level) as Level, sum: one.sum + level }] : []
    })
  }
  return found.sort(inOrder)
}

/** What comes after a position in the same order. */
export const foundAfter = (found: readonly Found[], position: Found): readonly Found[] =>
  found.filter((one) => inOrder(one, position) > 0)
