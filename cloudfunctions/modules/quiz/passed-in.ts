import type { MemberActor } from '../../kernel/actor'
import { newestIn, type Period } from '../../kernel/newest-in'
import { standings } from './store'

/** Quizzes that the member has passed in a period, the latest first. */
export const passedIn = (actor: MemberActor, period: Period) =>
  newestIn(
    period,
    (query) =>
      standings.page(actor, { ...query, index: 'passed', fields: ['courseTitle', 'fullMark', 'passedAt'] }),
    ({ passedAt }) => passedAt,
  )
