import type { Page } from '../collection'

/**
 * Of a page in the order in which its rows come due, those that are due. Behind the first that is not there is none, so
 * the pass ends with it.
 */
export const duePart = <T>({ rows, nextCursor }: Page<T>, isDue: (row: T) => boolean): Page<T> => {
  const due = rows.filter(isDue)
  return { rows: due, nextCursor: due.length < rows.length ? null : nextCursor }
}
