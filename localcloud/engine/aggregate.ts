import { assertStage, type Stage } from './assert-stage'
import { databaseRefused } from './cloud-error'
import type { Collection } from './collection'
import { type Document, decodeBody, type Fields, isFields } from './document'
import { readSort, runStages } from './pipeline'
import { SCAN_LIMIT, type Store, select, type Tally } from './select'

type FindCollection = (name: string) => Collection

/** The platform's cap on the results of one answer. */
const MAX_RESULTS = 1000
/** What the platform answers of a pipeline that names no limit, as its users report. */
const DEFAULT_RESULTS = 20
/** Stages after which the number of results is known. */
const BOUNDING: ReadonlySet<string> = new Set(['$limit', '$count', '$sample'])

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

const cut = (store: Store, name: string, stages: readonly Stage[], results: Fields[]): Fields[] => {
  const bounded = stages.some((stage) => BOUNDING.has(stage.name))
  const most = bounded ? MAX_RESULTS : DEFAULT_RESULTS
  if (store.strict && results.length > most) {
    throw databaseRefused(
      `[StrictMode] aggregate on ${name} has ${results.length} results, and the platform cuts them to ${most} without a word. ` +
        (bounded ? 'Group or match more narrowly.' : 'End the pipeline with limit(n), n at most 1000.'),
    )
  }
  return results.slice(0, MAX_RESULTS)
}

/** Runs an aggregation on committed documents; the head is served by an index, the rest by mingo. */
export const runPipeline = (
  store: Store,
  findCollection: FindCollection,
  name: string,
  stages: readonly Stage[],
  tally: Tally,
): Fields[] => {
  for (const stage of stages) assertStage(stage, store.strict)
  const { query, sort, limit, rest } = splitHead(stages)
  const collection = findCollection(name)
  const found = select(store, collection, { query, sort, limit, call: 'aggregate' }, null, tally)
  const documents = found.map(({ document, row }) => (rest.length > 0 ? decodeBody(row.body) : document))
  const results = runStages(documents, rest, (other) => lookedUp(store, findCollection(other), tally))
  return cut(store, name, stages, results)
}
