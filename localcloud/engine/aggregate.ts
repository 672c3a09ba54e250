import { Aggregator } from 'mingo'
import { CloudError, databaseRefused } from './cloud-error'
import type { Collection } from './collection'
import { type Document, decodeBody, type Fields, isFields } from './document'
import type { SortSpec } from './plan'
import { SCAN_LIMIT, type Store, select, type Tally } from './select'

export type Stage = { name: string; value: unknown }
type FindCollection = (name: string) => Collection

/** wx-server-sdk 4.0.2 offers none of these, and `$geoNear` is not in mingo. */
const REFUSED: ReadonlySet<string> = new Set([
  '$out',
  '$merge',
  '$facet',
  '$graphLookup',
  '$redact',
  '$collStats',
  '$indexStats',
  '$geoNear',
  '$unionWith',
  '$documents',
])
/** MongoDB's default cap on a result in one answer of the platform. */
const MAX_RESULTS = 1000

const readSort = (value: unknown): SortSpec | null => {
  if (!isFields(value)) return null
  const sort = Object.entries(value).map(([path, direction]) => [path, direction === -1 ? -1 : 1] as const)
  return sort.length > 0 ? sort : null
}

/** The head of a pipeline that an index can serve: `$match`, then `$sort`, then `$limit`. */
const splitHead = (stages: readonly Stage[]) => {
  const rest = [...stages]
  const take = (name: string) => (rest[0]?.name === name ? rest.shift()?.value : undefined)
  const match = take('$match')
  const sort = readSort(rest[0]?.name === '$sort' ? rest[0].value : undefined)
  if (sort) rest.shift()
  const limit = Number(take('$limit') ?? Number.POSITIVE_INFINITY)
  return { query: isFields(match) ? match : {}, sort: sort ?? [], limit, rest }
}

const lookedUp = (store: Store, collection: Collection, tally: Tally): Document[] => {
  const total = store.storage.count(collection)
  if (store.strict && total > SCAN_LIMIT) {
    throw databaseRefused(
      `[StrictMode] aggregate with lookup from ${collection.name} reads all of its ${total} documents. Read what is needed with a second query.`,
    )
  }
  const everything = { query: {}, sort: [], limit: Number.POSITIVE_INFINITY, call: 'aggregate' }
  return select(store, collection, everything, null, tally).map(({ document }) => document)
}

/** Runs an aggregation on committed documents; the head is served by an index, the rest by mingo. */
export const runPipeline = (
  store: Store,
  findCollection: FindCollection,
  name: string,
  stages: readonly Stage[],
  tally: Tally,
): Fields[] => {
  const refused = stages.find((stage) => REFUSED.has(stage.name))
  if (refused)
    throw new CloudError('DATABASE_INVALID_OPERRATOR', `Unrecognized pipeline stage name: '${refused.name}'`)
  const { query, sort, limit, rest } = splitHead(stages)
  const collection = findCollection(name)
  const found = select(store, collection, { query, sort, limit, call: 'aggregate' }, null, tally)
  const documents = found.map(({ document, row }) => (rest.length > 0 ? decodeBody(row.body) : document))
  if (rest.length === 0) return documents.slice(0, MAX_RESULTS)
  try {
    const pipeline = rest.map((stage) => ({ [stage.name]: stage.value }))
    const aggregator = new Aggregator(pipeline, {
      scriptEnabled: false,
      collectionResolver: (other: string) => lookedUp(store, findCollection(other), tally),
    })
    return aggregator.run<Fields>(documents).slice(0, MAX_RESULTS)
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw new CloudError('DATABASE_INVALID_OPERRATOR', (error as Error).message)
  }
}
