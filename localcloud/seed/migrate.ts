import type { JobDocument } from '../../cloudfunctions/kernel/jobs/job-record'
import { firstPending, recordIdOf } from '../../cloudfunctions/kernel/migrations/migration'
import { steps } from '../../cloudfunctions/migrations/steps'
import type { Cloud } from '../cloud'

/** As the job leaves the record of a step that went through. */
const gone = (now: number) => ({
  ...{ tenantId: '', cursor: null, leaseOwner: null, leaseUntil: 0, steps: 1, attempts: 0, lastError: null },
  ...{ requestId: '', startedAt: now, heartbeatAt: now, finishedAt: now, dueAt: now, done: 0, doneEver: 0 },
})

/** A new town has today's shapes: no step has anything to do there. */
export const noteShapes = ({ database, clock }: Cloud): void =>
  void database.insert(
    'jobs',
    steps.map((step) => ({ _id: recordIdOf(step), ...gone(clock.now()) })),
  )

/**
 * Brings the documents of an older folder to today's shapes, by the job that does it in the cloud: before anybody
 * calls. A step that a stopped process held is taken up at once, because a folder has one process.
 *
 * @param progress told which step is taken
 * @throws where a step cannot be taken; the next start goes on there
 */
export const migrate = async (cloud: Cloud, progress: (text: string) => void): Promise<void> => {
  const { database } = cloud
  const recordOf = (_id: string) => database.get('jobs', _id) as JobDocument | null
  const pending = () => firstPending(steps, recordOf)
  for (let step = pending(); step; step = pending()) {
    const _id = recordIdOf(step)
    progress(`更新存的东西：${step.name}`)
    const before = recordOf(_id)?.steps ?? 0
    await database.update('jobs', { _id }, { $set: { leaseOwner: null, leaseUntil: 0, dueAt: 0 } })
    await cloud.fireTimers('timers')
    const record = recordOf(_id)
    if ((record?.steps ?? 0) === before)
      throw new Error(`The data folder could not be brought up to date: ${_id}: ${record?.lastError}`)
  }
}
