import { openJobTown } from '../../../e2e/jobs/job-town'
import { meanwhile } from '../../../e2e/meanwhile'
import { ofFile } from '../../../e2e/town-of-file'

const MINUTE_MS = 60_000
/** Neither of the jobs that come by the hour and by the day is due in the minute after. */
const BETWEEN_FULL_HOURS = Date.parse('2026-11-20T09:10:00+08:00')
/** The one request in which a run writes down what was idle. */
const NOTE = { action: 'database.modifyDocument', collection: 'jobs' }

const town = ofFile(openJobTown)
beforeAll(async () => {
  town.cloud.clock.set(BETWEEN_FULL_HOURS)
  await town.run()
  town.cloud.clock.advance(MINUTE_MS)
})

/** What one run asks of the cloud. */
const requestsOfRun = async (): Promise<string[]> => {
  const seen: string[] = []
  town.cloud.setFaults(({ action, collection }) => {
    seen.push(`${action.replace('database.', '')} ${collection}`)
    return null
  })
  await town.run()
  town.cloud.setFaults(null)
  return seen
}

test('a job with nothing to do is looked at and noted, not taken', async () => {
  const before = town.record('mend')
  const begun = town.cloud.clock.now()
  expect(await requestsOfRun()).toEqual(['getDocument jobs', 'getDocument probeItems', 'modifyDocument jobs'])
  const after = town.record('mend')
  expect(after).toMatchObject({
    steps: before?.steps,
    attempts: 0,
    leaseOwner: null,
    lastError: null,
    done: 0,
  })
  expect(begun <= Number(after?.finishedAt) && Number(after?.finishedAt) <= town.cloud.clock.now()).toBe(true)
  expect(after?.requestId).not.toBe(before?.requestId)
})

test('a look at several jobs of one interval is noted in one request, and each is due when a pass would make it', async () => {
  town.cloud.clock.advance(1_440 * MINUTE_MS)
  const requests = await requestsOfRun()
  expect(requests.filter((request) => request === 'getDocument probeItems')).toHaveLength(
    // Stamps, mends, and the three slices of the job that does not say what it would find.
    2 + 3,
  )
  const midnight = (Math.floor((town.cloud.clock.now() + 8 * 3_600_000) / 86_400_000) + 1) * 86_400_000
  expect(town.record('stamp')?.dueAt).toBe(midnight - 8 * 3_600_000)
  expect(await town.run()).toEqual({ 'probe.mend': 0 })
})

test('a job that another run has taken since is not noted', async () => {
  meanwhile(town.cloud, NOTE, () =>
    town.cloud.database.update('jobs', { _id: 'probe.mend' }, { $set: { leaseOwner: 'another' } }),
  )
  const before = town.record('mend')
  await town.run()
  expect(town.record('mend')).toEqual({ ...before, leaseOwner: 'another' })
})

test('a pass that has come and gone since is not written over', async () => {
  meanwhile(town.cloud, NOTE, () =>
    town.cloud.database.update('jobs', { _id: 'probe.mend' }, { $set: { steps: 7, done: 5 } }),
  )
  await town.run()
  expect(town.record('mend')).toMatchObject({ steps: 7, done: 5 })
})

test('what cannot be looked at is taken, so that its failure is written down', async () => {
  town.cloud.setFaults(({ collection }) =>
    collection === 'probeItems'
      ? { kind: 'refuse', error: { code: 'DATABASE_REQUEST_FAILED', message: 'down' } as never }
      : null,
  )
  expect(await town.run()).toMatchObject({ 'probe.mend': null })
  expect(town.record('mend')).toMatchObject({ attempts: 1, lastError: expect.any(String) })
})

test('a job that failed is taken even where nothing is left to do, and is well again', async () => {
  await town.cloud.database.update('jobs', { _id: 'probe.mend' }, { $set: { attempts: 3, lastError: 'x' } })
  await town.run()
  expect(town.record('mend')).toMatchObject({ attempts: 0, lastError: null })
})
