import { Aggregator } from 'mingo'
import type { Stage } from './assert-stage'
import { bucketStages } from './bucket'
import { CloudError } from './cloud-error'
import { type Fields, isFields } from './document'
import type { SortSpec } from './plan'
import { sorted } from './sorted'

type ReadCollection = (name: string) => Fields[]

/** The order a `$sort` stage asks for; null where it asks for none. */
export const readSort = (value: unknown): SortSpec | null => {
  if (!isFields(value)) return null
  const sort = Object.entries(value).map(([path, direction]) => [path, direction === -1 ? -1 : 1] as const)
  return sort.length > 0 ? sort : null
}

const withMingo = (documents: Fields[], { name, value }: Stage, readCollection: ReadCollection): Fields[] => {
  try {
    const options = { scriptEnabled: false, collectionResolver: readCollection }
    return new Aggregator([{ [name]: value }], options).run<Fields>(documents)
  } catch (error) {
    if (error instanceof CloudError) throw error
    throw new CloudError('DATABASE_INVALID_OPERRATOR', (error as Error).message)
  }
}

const step = (documents: Fields[], stage: Stage, readCollection: ReadCollection): Fields[] => {
  // mingo orders arrays and kinds of values otherwise than MongoDB.
  const sort = stage.name === '$sort' ? readSort(stage.value) : null
  if (sort) {
    const items = documents.map((document) => ({ document }))
    return sorted(items, sort).map(({ document }) => document)
  }
  if (stage.name === '$bucket') return runStages(documents, bucketStages(stage.value), readCollection)
  // mingo counts nothing as 0, where MongoDB has no result.
  if (stage.name === '$count' && documents.length === 0) return []
  return withMingo(documents, stage, readCollection)
}

/** Runs checked stages one after the other. */
export const runStages = (
  documents: Fields[],
  stages: readonly Stage[],
  readCollection: ReadCollection,
): Fields[] => stages.reduce((found, stage) => step(found, stage, readCollection), documents)
