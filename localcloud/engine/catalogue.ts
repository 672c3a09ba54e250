import type { Collection } from './collection'
import { decodeBody } from './document'
import { moveEntries } from './entry-table'
import { entriesOf, type Index } from './index-entries'
import { everyRow } from './rows'
import type { CollectionDefinition, DatabaseDefinition, IndexDefinition } from './schema'
import type { Sql } from './sql'

/** Every collection has it, as in MongoDB. */
const ID_INDEX: IndexDefinition = { name: '_id_', keys: [['_id', 1]], unique: true }
const TABLES = `
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

type Known = { ix: number; multikey: number }

const openIndex = (sql: Sql, c: number, given: IndexDefinition): { index: Index; fresh: boolean } => {
  const definition = JSON.stringify(given)
  const known = sql.get<Known>(
    'SELECT ix, multikey FROM indexes WHERE c = ? AND definition = ?',
    c,
    definition,
  )
  const ix =
    known?.ix ?? sql.run('INSERT INTO indexes (c, definition, multikey) VALUES (?, ?, 0)', c, definition)
  return { index: { ...given, ix, multikey: known?.multikey === 1 }, fresh: known === null }
}

const dropOthers = (sql: Sql, c: number, kept: ReadonlySet<number>): void => {
  for (const { ix } of sql.all<Known>('SELECT ix, multikey FROM indexes WHERE c = ?', c)) {
    if (kept.has(ix)) continue
    sql.run('DELETE FROM entries WHERE ix = ?', ix)
    sql.run('DELETE FROM indexes WHERE ix = ?', ix)
  }
}

const openCollection = (sql: Sql, { name, indexes, hot = false }: CollectionDefinition): Collection => {
  sql.run('INSERT OR IGNORE INTO collections (name) VALUES (?)', name)
  const c = sql.get<{ c: number }>('SELECT c FROM collections WHERE name = ?', name)?.c ?? 0
  const opened = [ID_INDEX, ...indexes].map((given) => openIndex(sql, c, given))
  const collection: Collection = { c, name, indexes: opened.map(({ index }) => index), hot }
  dropOthers(sql, c, new Set(collection.indexes.map((index) => index.ix)))
  const fresh = opened.filter((item) => item.fresh).map(({ index }) => index)
  for (const row of everyRow(sql, collection)) {
    if (fresh.length === 0) break
    const document = decodeBody(row.body)
    for (const index of fresh) moveEntries(sql, index, null, entriesOf(index, document), row.n)
  }
  return collection
}

/** Makes the file agree with the declaration: fills indexes that are new, drops those no longer declared. */
export const openCollections = (sql: Sql, definition: DatabaseDefinition): Map<string, Collection> => {
  sql.exec(TABLES)
  sql.exec('BEGIN IMMEDIATE')
  const opened = definition.collections.map((given) => [given.name, openCollection(sql, given)] as const)
  sql.exec('COMMIT')
  return new Map(opened)
}
