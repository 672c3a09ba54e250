import { setAsideId, setAsides } from '../cloudfunctions/kernel/jobs/set-aside'
import type { Cloud } from '../localcloud/cloud'

const JOB = 'mall.lapseVouchers'
const TENANT = 'jiangshan'

/** Lets every job run, and leaves one of them with an item that it could not do. @returns the job's name */
export const stick = async (cloud: Cloud, itemId: string, tries = 5): Promise<string> => {
  await cloud.fireTimers('timers')
  const at = cloud.clock.now()
  const known = { jobId: JOB, itemId, tenantId: TENANT, lastTriedAt: at, retryAt: at, lastError: 'made up' }
  cloud.database.insert(setAsides.name, [{ _id: setAsideId(JOB, itemId), ...known, open: true, tries }])
  return JOB
}
