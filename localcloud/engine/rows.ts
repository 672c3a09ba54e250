import type { Collection, Row } from './collection'
import type { Index } from './index-entries'
import type { Plan, Scan } from './plan'
import type { Sql } from './sql'

/** Rows are fetched in growing chunks, because how many a limit needs is known only on the way. */
const FIRST_CHUNK = 32
const LAST_CHUNK = 512

type Entry = Row & { k: Buffer }

const HEAD = 'SELECT d.n, d.key, d.body, e.k FROM entries e JOIN documents d ON d.n = e.n WHERE e.ix = ?'
const FORWARDS = {
  start: `${HEAD} AND e.k >= ? AND e.k < ? ORDER BY e.k, e.n LIMIT ?`,
  onwards: `${HEAD} AND e.k < ? AND (e.k, e.n) > (?, ?) ORDER BY e.k, e.n LIMIT ?`,
}
const BACKWARDS = {
  start: `${HEAD} AND e.k >= ? AND e.k < ? ORDER BY e.k DESC, e.n DESC LIMIT ?`,
  onwards: `${HEAD} AND e.k >= ? AND (e.k, e.n) < (?, ?) ORDER BY e.k DESC, e.n DESC LIMIT ?`,
}

/** Every document of a collection, in the order of insertion. */
export function* everyRow(sql: Sql, collection: Collection): Generator<Row> {
  let last = 0
  for (let size = FIRST_CHUNK; ; size = Math.min(size * 2, LAST_CHUNK)) {
    const text = 'SELECT n, key, body FROM documents WHERE c = ? AND n > ? ORDER BY n LIMIT ?'
    const rows = sql.all<Row>(text, collection.c, last, size)
    yield* rows
    const tail = rows[rows.length - 1]
    if (!tail || rows.length < size) return
    last = tail.n
  }
}

function* stretch(sql: Sql, index: Index, scan: Scan, reverse: boolean): Generator<Row> {
  const { start, onwards } = reverse ? BACKWARDS : FORWARDS
  const fence = reverse ? scan.from : scan.to
  let size = FIRST_CHUNK
  let rows = sql.all<Entry>(start, index.ix, scan.from, scan.to, size)
  for (;;) {
    yield* rows
    const tail = rows[rows.length - 1]
    if (!tail || rows.length < size) return
    size = Math.min(size * 2, LAST_CHUNK)
    rows = sql.all<Entry>(onwards, index.ix, fence, Buffer.from(tail.k), tail.n, size)
  }
}

/** The documents a plan leads to, each once. */
export function* rowsOf(sql: Sql, collection: Collection, plan: Plan): Generator<Row> {
  const { index } = plan
  if (!index) {
    yield* everyRow(sql, collection)
    return
  }
  const seen = index.multikey ? new Set<number>() : null
  for (const scan of plan.scans) {
    for (const row of stretch(sql, index, scan, plan.reverse)) {
      if (seen?.has(row.n)) continue
      seen?.add(row.n)
      yield row
    }
  }
}
