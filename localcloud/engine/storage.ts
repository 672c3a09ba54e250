import { mkdirSync } from 'node:fs'
import { join } from 'node:path'
import { Batch } from './batch'
import { openCollections } from './catalogue'
import type { Change, Collection, Row } from './collection'
import { decodeBody } from './document'
import { moveEntries } from './entry-table'
import type { Index } from './index-entries'
import type { Plan } from './plan'
import { rowsOf } from './rows'
import type { DatabaseDefinition } from './schema'
import { Sql } from './sql'

/** A write is on the disk before it is acknowledged: WAL with a sync at every commit. */
const PRAGMAS =
  'PRAGMA journal_mode=WAL; PRAGMA synchronous=FULL; PRAGMA cache_size=-65536; PRAGMA temp_store=MEMORY'

/** Of a document that is gone. */
const NO_ENTRIES = { keys: [], multikey: false }

/** Committed documents and their index entries, in one SQLite file. */
export class Storage {
  readonly collections: ReadonlyMap<string, Collection>
  private readonly sql: Sql
  private readonly batch: Batch
  private readonly counts = new Map<number, number>()
  private readonly versions = new Map<number, number>()

  constructor(dataDir: string, definition: DatabaseDefinition) {
    mkdirSync(dataDir, { recursive: true })
    this.sql = new Sql(join(dataDir, 'documents.sqlite'))
    this.sql.exec(PRAGMAS)
    this.collections = openCollections(this.sql, definition)
    this.batch = new Batch(this.sql)
  }

  get(collection: Collection, key: string): Row | null {
    return this.sql.get<Row>('SELECT n, key, body FROM documents WHERE c = ? AND key = ?', collection.c, key)
  }

  /** The document that holds `entry` in an index, if any. */
  holder(index: Index, entry: Buffer): Row | null {
    const text =
      'SELECT d.n, d.key, d.body FROM entries e JOIN documents d ON d.n = e.n WHERE e.ix = ? AND e.k = ? LIMIT 1'
    return this.sql.get<Row>(text, index.ix, entry)
  }

  /** How many documents the collection holds. */
  count({ c }: Collection): number {
    const known = this.counts.get(c)
    if (known !== undefined) return known
    const row = this.sql.get<{ total: number }>('SELECT COUNT(*) AS total FROM documents WHERE c = ?', c)
    const total = row?.total ?? 0
    this.counts.set(c, total)
    return total
  }

  /** Changes of the collection since the start. */
  version({ c }: Collection): number {
    return this.versions.get(c) ?? 0
  }

  /** Documents a plan leads to, each once; read as far as they are asked for. */
  rows(collection: Collection, plan: Plan): Iterable<Row> {
    return rowsOf(this.sql, collection, plan)
  }

  /** Writes changes that were checked before. They may be acknowledged when {@link durable} resolves. */
  apply(changes: readonly Change[]): void {
    this.batch.begin()
    for (const change of changes) this.applyOne(change)
  }

  private applyOne(change: Change): void {
    const { collection, before, entries } = change
    this.versions.set(collection.c, this.version(collection) + 1)
    const old = before ? decodeBody(before.body) : null
    const n = this.writeDocument(change)
    for (const [at, index] of collection.indexes.entries())
      moveEntries(this.sql, index, old, entries[at] ?? NO_ENTRIES, n)
  }

  /** @returns the document's number. */
  private writeDocument({ collection, key, before, body }: Change): number {
    const { c } = collection
    if (before && body !== null) this.sql.run('UPDATE documents SET body = ? WHERE n = ?', body, before.n)
    if (before && body === null) {
      this.counts.set(c, this.count(collection) - 1)
      this.sql.run('DELETE FROM documents WHERE n = ?', before.n)
    }
    if (before || body === null) return before?.n ?? 0
    this.counts.set(c, this.count(collection) + 1)
    return this.sql.run('INSERT INTO documents (c, key, body) VALUES (?, ?, ?)', c, key, body)
  }

  /** Resolves when every write so far is on the disk. */
  durable(): Promise<void> {
    return this.batch.durable()
  }

  close(): void {
    this.batch.flush()
    this.sql.close()
  }
}
