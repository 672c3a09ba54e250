import type { Stage } from './assert-stage'
import { CloudError } from './cloud-error'
import { type Fields, isFields, type Value } from './document'
import { encodeValue } from './key'

const refused = (message: string) => new CloudError('DATABASE_INVALID_OPERRATOR', message)

const ascending = (boundaries: readonly Value[]): boolean =>
  boundaries.every((boundary, at) => {
    const [key, earlier] = [encodeValue(boundary), at > 0 ? encodeValue(boundaries[at - 1]) : null]
    return earlier === null || (key[0] === earlier[0] && Buffer.compare(earlier, key) < 0)
  })

/** What MongoDB documents `$bucket` to stand for; mingo's own puts a value on a boundary one bucket too low. */
export const bucketStages = (spec: Value): Stage[] => {
  const { groupBy, boundaries, output, default: fallback }: Fields = isFields(spec) ? spec : {}
  if (!Array.isArray(boundaries) || boundaries.length < 2 || !ascending(boundaries))
    throw refused(
      'The $bucket boundaries must be an array of two or more values of one type, in ascending order',
    )
  const branches = boundaries.slice(1).map((above, at) => ({
    case: { $and: [{ $gte: [groupBy, boundaries[at]] }, { $lt: [groupBy, above] }] },
    // biome-ignore lint/suspicious/noThenProperty: the name that MongoDB gives it
    then: boundaries[at],
  }))
  const _id = { $switch: { branches, ...(fallback !== undefined && { default: fallback }) } }
  const fields = isFields(output) ? output : { count: { $sum: 1 } }
  return [
    { name: '$group', value: { _id, ...fields } },
    { name: '$sort', value: { _id: 1 } },
  ]
}
