import { neededSecondsOf } from '@contract/rules/watched'
import type { MemberActor } from '../../kernel/actor'
import { progresses } from './store'

/** 接着看: the lesson the member watched last and has not completed, or null. */
export const continueWatching = async (actor: MemberActor) => {
  const { rows } = await progresses.page(actor, {
    index: 'latest',
    equals: { state: 'started' },
    limit: 1,
    fields: [
      'lessonId',
      'title',
      'courseTitle',
      'category',
      'cover',
      'durationSeconds',
      'watchedSeconds',
      'positionSeconds',
    ],
  })
  const [latest] = rows
  return latest ? { ...latest, neededSeconds: neededSecondsOf(latest.durationSeconds) } : null
}
