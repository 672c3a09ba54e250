import type { Document } from './document'
import { type Entries, entriesOf, type Index } from './index-entries'
import type { Sql } from './sql'

const insert = (sql: Sql, ix: number, key: Buffer, n: number): void => {
  sql.run('INSERT OR IGNORE INTO entries (ix, k, n) VALUES (?, ?, ?)', ix, key, n)
}

/** Makes an index hold document `n` as it is after a write, and no longer as it was before. */
export const moveEntries = (
  sql: Sql,
  index: Index,
  before: Document | null,
  entries: Entries,
  n: number,
): void => {
  const wanted = new Map(entries.keys.map((key) => [key.toString('latin1'), key]))
  for (const key of before ? entriesOf(index, before).keys : []) {
    if (wanted.delete(key.toString('latin1'))) continue
    sql.run('DELETE FROM entries WHERE ix = ? AND k = ? AND n = ?', index.ix, key, n)
  }
  for (const key of wanted.values()) insert(sql, index.ix, key, n)
  if (!entries.multikey || index.multikey) return
  index.multikey = true
  sql.run('UPDATE indexes SET multikey = 1 WHERE ix = ?', index.ix)
}
