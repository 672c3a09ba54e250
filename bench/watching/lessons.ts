import type { Cloud } from '../../localcloud/cloud'

const PATTERN = 'electric-1'

/** Puts lessons of these lengths into the town, with the sample lesson's video. @returns their ids */
export const addLessons = (cloud: Cloud, name: string, lengths: readonly number[]): string[] => {
  const pattern = cloud.database.get('lessons', PATTERN)
  const made = lengths.map((durationSeconds, at) => ({
    ...pattern,
    _id: `${name}-${at + 1}`,
    order: 100 + at,
    durationSeconds,
  }))
  cloud.database.insert('lessons', made)
  return made.map(({ _id }) => _id)
}
