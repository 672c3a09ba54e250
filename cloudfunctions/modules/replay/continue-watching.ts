import { neededSecondsOf } from '@contract/rules/watched'
import type { MemberActor } from '../../kernel/actor'
import type { TenantDocument } from '../../kernel/tenant'
import { progresses } from './store'

/** Begun lessons that are looked at: who began more that were taken down finds the rest under 课程. */
const LOOKED_AT = 5

/** 接着看: the lesson the member watched last, has not completed and can still open, or null. */
export const continueWatching = async (actor: MemberActor, { takenDown }: TenantDocument) => {
  const { rows } = await progresses.page(actor, {
    index: 'latest',
    equals: { state: 'started' },
    limit: LOOKED_AT,
    fields: [
      'lessonId',
      'courseId',
      'title',
      'courseTitle',
      'category',
      'cover',
      'durationSeconds',
      'watchedSeconds',
      'positionSeconds',
    ],
  })
  const latest = rows.find(({ courseId }) => !takenDown.includes(courseId))
  return latest ? { ...latest, neededSeconds: neededSecondsOf(latest.durationSeconds) } : null
}
