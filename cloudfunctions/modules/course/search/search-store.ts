import { collection, type Stored } from '../../../kernel/collection'

/**
 * The courses in which two characters stand side by side, or one character: see `posting.ts`. The `_id` follows from
 * the mini-program and the characters, so that a search can ask for it before it knows who asks.
 */
export type GramDocument = Stored & { readonly gram: string; readonly postings: readonly string[] }

export const searchGrams = collection<GramDocument>({ name: 'searchGrams', scope: 'tenant', indexes: {} })

/** The same lists as the timer sees them. */
export const everyGram = collection<GramDocument>({ name: 'searchGrams', scope: 'system', indexes: {} })

/**
 * Which postings a course may have left in which grams, as `gram` + space + posting: what is to be taken back when it
 * changes. Written before the grams are, so that a run that is cut leaves nothing behind that nobody knows of.
 */
export type IndexedCourse = Stored & { readonly entries: readonly string[] }

export const indexedCourses = collection<IndexedCourse>({
  name: 'indexedCourses',
  scope: 'system',
  indexes: {},
})
