import { countingJob } from '../certificate/module'
import { everyStanding } from './store'

/** The timer's job: quizzes that were passed count for their member's certificate. */
export const countPassed = countingJob(
  '通过的测验计入结业',
  everyStanding,
  ({ tenantId, memberId, courseId, passedAt }) => ({
    tenantId,
    memberId,
    courseId,
    what: { quizPassedAt: passedAt ?? 0 },
  }),
)
