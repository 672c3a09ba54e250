import { assertQuery } from './assert-query'
import { CloudError } from './cloud-error'
import { type Fields, isFields, type Value } from './document'

export type Stage = { name: string; value: unknown }

const refused = (message: string) => new CloudError('DATABASE_INVALID_OPERRATOR', message)

/** wx-server-sdk 4.0.2 does not offer these; `$geoNear` is not in mingo, and its `$bucketAuto` is not MongoDB's. */
const REFUSED: ReadonlySet<string> = new Set([
  '$out',
  '$merge',
  '$facet',
  '$graphLookup',
  '$redact',
  '$collStats',
  '$indexStats',
  '$geoNear',
  '$bucketAuto',
  '$unionWith',
  '$documents',
])

const assertWhole = (name: string, value: Value, least: number): void => {
  if (Number.isInteger(value) && Number(value) >= least) return
  throw refused(
    `the ${name.slice(1)} must be ${least > 0 ? 'positive' : 'non-negative'}: ${JSON.stringify(value)}`,
  )
}

const assertSpecification = (name: string, value: Value): Fields => {
  if (!isFields(value) || Object.keys(value).length === 0)
    throw refused(`${name} specification must be an object with at least one field`)
  return value
}

const unwoundPath = (value: Value): Value => (isFields(value) ? value.path : value)

/** What MongoDB refuses in a stage and mingo lets pass. */
const CHECKS: Readonly<Record<string, (value: Value, strict: boolean) => void>> = {
  $match: (value, strict) => {
    if (!isFields(value)) throw refused('the match filter must be an expression in an object')
    assertQuery(value, strict)
  },
  $limit: (value) => assertWhole('$limit', value, 1),
  $skip: (value) => assertWhole('$skip', value, 0),
  $sample: (value) => assertWhole('$sample size', assertSpecification('$sample', value).size, 1),
  $project: (value) => void assertSpecification('$project', value),
  $addFields: (value) => void assertSpecification('$addFields', value),
  $group: (value) => void assertSpecification('$group', value),
  $sort: (value) => {
    for (const direction of Object.values(assertSpecification('$sort', value))) {
      if (direction !== 1 && direction !== -1)
        throw refused('$sort key ordering must be 1 (for ascending) or -1 (for descending)')
    }
  },
  $unwind: (value) => {
    const path = unwoundPath(value)
    if (typeof path !== 'string' || !path.startsWith('$'))
      throw refused(`path option to $unwind stage should be prefixed with a '$': ${JSON.stringify(path)}`)
  },
}

/** Refuses a stage that MongoDB, or the SDK, refuses. */
export const assertStage = ({ name, value }: Stage, strict: boolean): void => {
  if (REFUSED.has(name)) throw refused(`Unrecognized pipeline stage name: '${name}'`)
  CHECKS[name]?.(value, strict)
}
