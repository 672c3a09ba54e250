import { readFileSync } from 'node:fs'
import path from 'node:path'
import { isDeepStrictEqual } from 'node:util'
import type { Cloud } from '../localcloud/cloud'

/** As many as one look into the database shows. */
const AT_ONCE = 1_000
/** More would take longer to put back than to open another town. */
const MAX_DOCUMENTS = 5_000
/** A dead function's transaction keeps its locks for 30 seconds; the clock passes them. */
const LOCK_MS = 31_000

type Documents = ReturnType<Cloud['database']['find']>

/** As they are deployed: to load all modules for their names would take a second in every test file. */
const DECLARED = path.resolve(__dirname, '../dist/functions/database.json')

/** Every collection's name. */
export const collectionNames: readonly string[] = (
  JSON.parse(readFileSync(DECLARED, 'utf8')) as { collections: { name: string }[] }
).collections.map(({ name }) => name)

type Seen = { readonly version: number; readonly documents: Documents }
const seenIn = new WeakMap<Cloud, Map<string, Seen>>()

const readAll = ({ database }: Cloud, name: string): Documents => {
  if (database.count(name) > MAX_DOCUMENTS) throw new Error(`${name} holds too many documents to look at`)
  const documents: Documents = []
  for (let more = true; more; ) {
    const last = documents.at(-1)
    const query = last ? { _id: { $gt: last._id } } : {}
    const found = database.find(name, query, { sort: [['_id', 1]], limit: AT_ONCE })
    documents.push(...found)
    more = found.length === AT_ONCE
  }
  return documents
}

/** All documents of a collection in the order of their ids: the very same ones as long as none has changed. */
export const allOf = (cloud: Cloud, name: string): Documents => {
  const seen = seenIn.get(cloud) ?? new Map<string, Seen>()
  seenIn.set(cloud, seen)
  const version = cloud.database.version(name)
  const known = seen.get(name)
  if (known?.version === version) return known.documents
  const documents = readAll(cloud, name)
  seen.set(name, { version, documents })
  return documents
}

const putBack = async (cloud: Cloud, name: string, kept: Documents): Promise<void> => {
  const current = allOf(cloud, name)
  if (current === kept) return
  const before = new Map(kept.map((document) => [document._id, document]))
  const stale: (string | number)[] = []
  for (const document of current) {
    const known = before.get(document._id)
    if (known && isDeepStrictEqual(known, document)) before.delete(document._id)
    else stale.push(document._id)
  }
  for (const _id of stale) await cloud.database.remove(name, { _id })
  cloud.database.insert(name, [...before.values()])
  // They are as they were kept: what is seen next needs no second look.
  seenIn.get(cloud)?.set(name, { version: cloud.database.version(name), documents: kept })
}

/**
 * Keeps all documents and the time of a town, so that many tries can begin alike: opening a town anew takes a
 * second, this a few milliseconds. Files stay as they are.
 *
 * @returns what puts everything back
 */
export const stillOf = (cloud: Cloud, names = collectionNames): (() => Promise<void>) => {
  const kept = new Map(names.map((name) => [name, allOf(cloud, name)]))
  const at = cloud.clock.now()
  return async () => {
    cloud.setFaults(null)
    await cloud.settled()
    cloud.clock.advance(LOCK_MS)
    for (const [name, documents] of kept) await putBack(cloud, name, documents)
    cloud.clock.set(at)
  }
}
