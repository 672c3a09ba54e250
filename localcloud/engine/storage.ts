import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import Database from 'libsql'
import { type Document, decodeBody } from './document'
import { entriesOf, type Index } from './index-entries'
import type { Plan, Scan } from './plan'
import type { CollectionDefinition, DatabaseDefinition } from './schema'

/** A stored document: `n` is its place in insertion order, `key` its `_id` as storage keys it. */
export type Row = { n: number; key: string; body: string }
export type Collection = { c: number; name: string; indexes: readonly Index[] }
export type Change = {
  collection: Collection
  key: string
  before: Row | null
  after: Document | null
  body: string | null
}

/** Every collection has it, as in MongoDB. */
const ID_INDEX = { name: '_id_', keys: [['_id', 1]] as const, unique: true }
const SCHEMA = `
CREATE TABLE IF NOT EXISTS collections (c INTEGER PRIMARY KEY, name TEXT NOT NULL UNIQUE);
CREATE TABLE IF NOT EXISTS indexes (
  ix INTEGER PRIMARY KEY, c INTEGER NOT NULL, definition TEXT NOT NULL, multikey INTEGER NOT NULL, UNIQUE (c, definition)
);
CREATE TABLE IF NOT EXISTS documents (
  n INTEGER PRIMARY KEY AUTOINCREMENT, c INTEGER NOT NULL, key TEXT NOT NULL, body TEXT NOT NULL, UNIQUE (c, key)
);
CREATE INDEX IF NOT EXISTS documentsInOrder ON documents (c, n);
CREATE TABLE IF NOT EXISTS entries (ix INTEGER NOT NULL, k BLOB NOT NULL, n INTEGER NOT NULL, PRIMARY KEY (ix, k, n)) WITHOUT ROWID;
`
const FIRST_CHUNK = 32
const LAST_CHUNK = 512

/**
 * Documents and index entries in one SQLite file. Writes gather into one SQLite transaction until
 * the end of the current turn of the event loop; `durable()` resolves once it is on the disk
 * (WAL, synchronous=FULL), and only then may a write be acknowledged.
 */
export class Storage {
  readonly collections = new Map<string, Collection>()
  private readonly db: Database.Database
  private readonly sql = new Map<string, Database.Statement>()
  private readonly counts = new Map<number, number>()
  private batch: { done: Promise<void>; settle: (error?: Error) => void } | null = null
  private closed = false

  constructor(dataDir: string, definition: DatabaseDefinition) {
    mkdirSync(dataDir, { recursive: true })
    this.db = new Database(join(dataDir, 'documents.sqlite'))
    this.db.exec(
      'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY',
    )
    this.db.exec(SCHEMA)
    this.db.exec('BEGIN IMMEDIATE')
    for (const collection of definition.collections) this.open(collection)
    this.db.exec('COMMIT')
  }

  private prepare(text: string): Database.Statement {
    const known = this.sql.get(text)
    if (known) return known
    const statement = this.db.prepare(text)
    this.sql.set(text, statement)
    return statement
  }

  private open(definition: CollectionDefinition): void {
    this.prepare('INSERT OR IGNORE INTO collections (name) VALUES (?)').run([definition.name])
    const { c } = this.prepare('SELECT c FROM collections WHERE name = ?').get([definition.name]) as {
      c: number
    }
    const kept: number[] = []
    const fresh: Index[] = []
    const indexes = [ID_INDEX, ...definition.indexes].map((given) => {
      const text = JSON.stringify(given)
      const find = this.prepare('SELECT ix, multikey FROM indexes WHERE c = ? AND definition = ?')
      const known = find.get([c, text]) as { ix: number; multikey: number } | undefined
      if (!known)
        this.prepare('INSERT INTO indexes (c, definition, multikey) VALUES (?, ?, 0)').run([c, text])
      const { ix, multikey } = known ?? (find.get([c, text]) as { ix: number; multikey: number })
      const index: Index = { ...given, ix, multikey: multikey === 1 }
      kept.push(ix)
      if (!known) fresh.push(index)
      return index
    })
    const collection: Collection = { c, name: definition.name, indexes }
    this.collections.set(definition.name, collection)
    this.dropOthers(c, kept)
    if (fresh.length > 0) this.fill(collection, fresh)
  }

  private dropOthers(c: number, kept: readonly number[]): void {
    const rows = this.prepare('SELECT ix FROM indexes WHERE c = ?').all([c]) as { ix: number }[]
    for (const { ix } of rows.filter((row) => !kept.includes(row.ix))) {
      this.prepare('DELETE FROM entries WHERE ix = ?').run([ix])
      this.prepare('DELETE FROM indexes WHERE ix = ?').run([ix])
    }
  }

  private fill(collection: Collection, indexes: readonly Index[]): void {
    for (const row of this.scanAll(collection, false)) {
      for (const index of indexes) this.addEntries(index, decodeBody(row.body), row.n)
    }
  }

  private addEntries(index: Index, document: Document, n: number): void {
    const wasMultikey = index.multikey
    for (const key of entriesOf(index, document)) this.insertEntry(index.ix, key, n)
    if (index.multikey !== wasMultikey) {
      this.prepare('UPDATE indexes SET multikey = 1 WHERE ix = ?').run([index.ix])
    }
  }

  private insertEntry(ix: number, key: Buffer, n: number): void {
    this.prepare('INSERT OR IGNORE INTO entries (ix, k, n) VALUES (?, ?, ?)').run([ix, key, n])
  }

  get(collection: Collection, key: string): Row | null {
    const row = this.prepare('SELECT n, key, body FROM documents WHERE c = ? AND key = ?').get([
      collection.c,
      key,
    ])
    return (row as Row | undefined) ?? null
  }

  /** The document that holds `entry` in an index, if any. */
  holder(index: Index, entry: Buffer): Row | null {
    const text =
      'SELECT d.n, d.key, d.body FROM entries e JOIN documents d ON d.n = e.n WHERE e.ix = ? AND e.k = ? LIMIT 1'
    return (this.prepare(text).get([index.ix, entry]) as Row | undefined) ?? null
  }

  /** How many documents the collection holds. */
  count(collection: Collection): number {
    const known = this.counts.get(collection.c)
    if (known !== undefined) return known
    const row = this.prepare('SELECT COUNT(*) AS total FROM documents WHERE c = ?').get([collection.c])
    const { total } = row as { total: number }
    this.counts.set(collection.c, total)
    return total
  }

  private *scanAll(collection: Collection, reverse: boolean): Generator<Row> {
    const text = reverse
      ? 'SELECT n, key, body FROM documents WHERE c = ? AND n < ? ORDER BY n DESC LIMIT ?'
      : 'SELECT n, key, body FROM documents WHERE c = ? AND n > ? ORDER BY n LIMIT ?'
    let last = reverse ? Number.MAX_SAFE_INTEGER : 0
    for (let size = FIRST_CHUNK; ; size = Math.min(size * 2, LAST_CHUNK)) {
      const rows = this.prepare(text).all([collection.c, last, size]) as Row[]
      yield* rows
      const tail = rows[rows.length - 1]
      if (!tail || rows.length < size) return
      last = tail.n
    }
  }

  private *scanIndex(index: Index, scan: Scan, reverse: boolean): Generator<Row> {
    const head = 'SELECT d.n, d.key, d.body, e.k FROM entries e JOIN documents d ON d.n = e.n WHERE e.ix = ?'
    const start = `${head} AND e.k >= ? AND e.k < ?`
    const order = reverse ? 'ORDER BY e.k DESC, e.n DESC LIMIT ?' : 'ORDER BY e.k, e.n LIMIT ?'
    const onwards = reverse
      ? `${head} AND e.k >= ? AND (e.k, e.n) < (?, ?)`
      : `${head} AND e.k < ? AND (e.k, e.n) > (?, ?)`
    let size = FIRST_CHUNK
    let rows = this.prepare(`${start} ${order}`).all([index.ix, scan.from, scan.to, size]) as (Row & {
      k: Buffer
    })[]
    for (;;) {
      yield* rows
      const tail = rows[rows.length - 1]
      if (!tail || rows.length < size) return
      size = Math.min(size * 2, LAST_CHUNK)
      const fence = reverse ? scan.from : scan.to
      rows = this.prepare(`${onwards} ${order}`).all([
        index.ix,
        fence,
        Buffer.from(tail.k),
        tail.n,
        size,
      ]) as (Row & {
        k: Buffer
      })[]
    }
  }

  /** Documents a plan leads to, each once. */
  *rows(collection: Collection, plan: Plan): Generator<Row> {
    const { index } = plan
    if (!index) {
      yield* this.scanAll(collection, false)
      return
    }
    const seen = index.multikey ? new Set<number>() : null
    for (const scan of plan.scans) {
      for (const row of this.scanIndex(index, scan, plan.reverse)) {
        if (seen?.has(row.n)) continue
        seen?.add(row.n)
        yield row
      }
    }
  }

  /** Writes changes that were checked before; they become durable together. */
  apply(changes: readonly Change[]): void {
    if (this.closed) throw new Error('The database is closed')
    this.begin()
    for (const change of changes) this.applyOne(change)
  }

  private applyOne({ collection, key, before, after, body }: Change): void {
    const old = before ? decodeBody(before.body) : null
    let n = before?.n ?? 0
    if (before && after) {
      this.prepare('UPDATE documents SET body = ? WHERE n = ?').run([body, n])
    } else if (before) {
      this.prepare('DELETE FROM documents WHERE n = ?').run([n])
      this.counts.set(collection.c, this.count(collection) - 1)
    } else if (after) {
      const total = this.count(collection)
      const written = this.prepare('INSERT INTO documents (c, key, body) VALUES (?, ?, ?)').run([
        collection.c,
        key,
        body,
      ])
      n = Number(written.lastInsertRowid)
      this.counts.set(collection.c, total + 1)
    }
    for (const index of collection.indexes) this.moveEntries(index, old, after, n)
  }

  private moveEntries(index: Index, old: Document | null, after: Document | null, n: number): void {
    if (!old) {
      if (after) this.addEntries(index, after, n)
      return
    }
    const next = new Map(after ? entriesOf(index, after).map((key) => [key.toString('latin1'), key]) : [])
    for (const key of entriesOf(index, old)) {
      if (next.delete(key.toString('latin1'))) continue
      this.prepare('DELETE FROM entries WHERE ix = ? AND k = ? AND n = ?').run([index.ix, key, n])
    }
    for (const key of next.values()) this.insertEntry(index.ix, key, n)
    if (index.multikey)
      this.prepare('UPDATE indexes SET multikey = 1 WHERE ix = ? AND multikey = 0').run([index.ix])
  }

  private begin(): void {
    if (this.batch) return
    this.db.exec('BEGIN IMMEDIATE')
    let settle: (error?: Error) => void = () => {}
    const done = new Promise<void>((resolve, reject) => {
      settle = (error) => (error ? reject(error) : resolve())
    })
    done.catch(() => {})
    this.batch = { done, settle }
    setImmediate(() => this.flush())
  }

  private flush(): void {
    const batch = this.batch
    if (!batch) return
    this.batch = null
    try {
      this.db.exec('COMMIT')
      batch.settle()
    } catch (error) {
      // What was applied in memory no longer agrees with the file: nothing more may be answered.
      this.closed = true
      batch.settle(error as Error)
    }
  }

  /** Resolves when every write so far is on the disk. */
  durable(): Promise<void> {
    return this.batch?.done ?? Promise.resolve()
  }

  close(): void {
    this.flush()
    this.closed = true
    this.sql.clear()
    this.db.close()
  }
}
