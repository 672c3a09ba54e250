import { readFileSync } from 'node:fs'

export type Direction = 1 | -1
type IndexKey = readonly [path: string, direction: Direction]
export type IndexDefinition = { name: string; keys: readonly IndexKey[]; unique: boolean }
export type CollectionDefinition = {
  name: string
  indexes: readonly IndexDefinition[]
  /** Counters that many callers change at once: strict mode lets one document of it be updated by a condition beside an open transaction. */
  hot?: boolean
}
export type DatabaseDefinition = { collections: readonly CollectionDefinition[] }

const MAX_COLLECTIONS = 100
const MAX_INDEXES = 10
const MAX_KEYS = 8

const fail = (where: string, mend: string): never => {
  throw new Error(`database.json: ${where}. ${mend}`)
}

const readKeys = (keys: unknown, where: string): IndexKey[] => {
  if (!Array.isArray(keys) || keys.length === 0 || keys.length > MAX_KEYS) {
    return fail(`${where} needs 1 to ${MAX_KEYS} keys`, 'Write keys as [["field", 1], ["other", -1]].')
  }
  return keys.map((key: unknown) => {
    const [path, direction] = Array.isArray(key) ? key : []
    if (typeof path !== 'string' || path === '' || (direction !== 1 && direction !== -1)) {
      return fail(
        `${where} has a key ${JSON.stringify(key)}`,
        'Write a key as ["field", 1] or ["field", -1].',
      )
    }
    return [path, direction] as const
  })
}

const readIndex = (index: Partial<IndexDefinition>, collection: string): IndexDefinition => {
  const name = index.name ?? fail(`an index of ${collection} has no name`, 'Name it.')
  return { name, keys: readKeys(index.keys, `index ${collection}.${name}`), unique: index.unique === true }
}

const readCollection = (given: Partial<CollectionDefinition>, strict: boolean): CollectionDefinition => {
  const name = given.name ?? fail('a collection has no name', 'Name it.')
  if (!/^[A-Za-z][A-Za-z0-9_-]{0,63}$/.test(name)) {
    fail(`collection name ${name}`, 'Start with a letter; letters, digits, _ and - only; at most 64.')
  }
  const indexes = (given.indexes ?? []).map((index) => readIndex(index, name))
  if (strict && indexes.length > MAX_INDEXES) {
    fail(`${name} declares ${indexes.length} indexes, the limit is ${MAX_INDEXES}`, 'Merge or drop some.')
  }
  if (new Set(indexes.map((index) => index.name)).size !== indexes.length) {
    fail(`${name} declares two indexes of one name`, 'Give each its own name.')
  }
  return { name, indexes, ...(given.hot === true ? { hot: true } : {}) }
}

/** Checks a declaration. `strict` holds it to the platform's limits (100 collections, 10 indexes each). */
export const readDatabaseDefinition = (given: unknown, strict: boolean): DatabaseDefinition => {
  const list = (given as { collections?: unknown } | null)?.collections
  if (!Array.isArray(list)) return fail('no "collections"', 'It is {"collections": [{"name", "indexes"}]}.')
  const collections = list.map((item: Partial<CollectionDefinition>) => readCollection(item, strict))
  if (strict && collections.length > MAX_COLLECTIONS) {
    fail(`${collections.length} collections, the limit is ${MAX_COLLECTIONS}`, 'Merge or drop some.')
  }
  if (new Set(collections.map((collection) => collection.name)).size !== collections.length) {
    fail('two collections of one name', 'Merge them.')
  }
  return { collections }
}

/** Reads `database.json` from a file. */
export const loadDatabaseDefinition = (file: string, strict: boolean): DatabaseDefinition =>
  readDatabaseDefinition(JSON.parse(readFileSync(file, 'utf8')), strict)
