import { isDeepStrictEqual } from 'node:util'
import { collections } from '../cloudfunctions/academy/tables'
import type { Cloud } from '../localcloud/cloud'

/** As many as one look into the database shows. */
const MAX_DOCUMENTS = 1_000
/** A dead function's transaction keeps its locks for 30 seconds; the clock passes them. */
const LOCK_MS = 31_000

type Documents = ReturnType<Cloud['database']['find']>

/** Every collection's name, once: several declarations may show one collection. */
export const collectionNames: readonly string[] = [...new Set(collections.map(({ name }) => name))]

/** All documents of a collection in the order of their ids. */
export const allOf = ({ database }: Cloud, name: string): Documents => {
  const documents = database.find(name, {}, { sort: [['_id', 1]], limit: MAX_DOCUMENTS })
  if (documents.length === MAX_DOCUMENTS) throw new Error(`${name} holds too many documents to look at`)
  return documents
}

const putBack = async (cloud: Cloud, name: string, kept: Documents): Promise<void> => {
  const before = new Map(kept.map((document) => [document._id, document]))
  const stale: (string | number)[] = []
  for (const document of allOf(cloud, name)) {
    const known = before.get(document._id)
    if (known && isDeepStrictEqual(known, document)) before.delete(document._id)
    else stale.push(document._id)
  }
  for (const _id of stale) await cloud.database.remove(name, { _id })
  cloud.database.insert(name, [...before.values()])
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
