import type { MemberActor } from '../../kernel/actor'
import { newestIn, type Period } from '../../kernel/newest-in'
import { progresses } from './store'

/** Lessons that the member has completed in a period, the latest first. */
export const completedIn = (actor: MemberActor, period: Period) =>
  newestIn(
    period,
    (query) =>
      progresses.page(actor, {
        ...query,
        index: 'completed',
        fields: ['lessonId', 'title', 'courseTitle', 'watchedSeconds', 'completedAt'],
      }),
    ({ completedAt }) => completedAt,
  )
