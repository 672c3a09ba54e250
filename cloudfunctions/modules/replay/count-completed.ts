import { countingJob } from '../certificate/module'
import { everyProgress } from './store'

/** The timer's job: completed lessons count for their member's certificate. */
export const countCompleted = countingJob(
  '学完的课时计入结业',
  everyProgress,
  ({ tenantId, memberId, courseId, lessonId }) => ({ tenantId, memberId, courseId, what: { lessonId } }),
)
