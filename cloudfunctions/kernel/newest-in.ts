import type { Page, Stored } from './collection'
import { packCursor } from './cursor'

/** From its first moment to the first one after it, epoch milliseconds. */
export type Period = { readonly from: number; readonly to: number }

/** A list shows no more of one period. */
const MOST = 100

/**
 * What an index that falls by a moment holds of a period, the latest first: one request.
 * @param momentOf null: it has not happened
 * @returns at most 100, and whether there is more of it
 */
export const newestIn = async <T extends Pick<Stored, '_id'>>(
  { from, to }: Period,
  read: (query: { readonly after: string; readonly limit: number }) => Promise<Page<T>>,
  momentOf: (row: T) => number | null,
): Promise<{ readonly rows: readonly T[]; readonly more: boolean }> => {
  const { rows, nextCursor } = await read({ after: packCursor([to, '']), limit: MOST })
  const within = rows.filter((row) => (momentOf(row) ?? 0) >= from)
  return { rows: within, more: within.length === rows.length && nextCursor !== null }
}
