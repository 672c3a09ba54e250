import { openJobTown } from '../../../e2e/jobs/job-town'
import { meanwhile } from '../../../e2e/meanwhile'
import { ofFile } from '../../../e2e/town-of-file'

/** A dead run's lease, which outlives its transactions. */
const LEASE_MS = 120_000
const HOUR_MS = 3_600_000
const DAY_MS = 24 * HOUR_MS

const town = ofFile(openJobTown)

test('a pass does every item once, and comes again when it is due', async () => {
  town.addItems('stamp', 95)
  expect(await town.run()).toMatchObject({ 'probe.stamp': 95 })
  expect(town.wrongs(95)).toEqual({ doneTwice: 0, lost: 0 })
  expect(await town.run()).not.toHaveProperty('probe.stamp')
  expect(town.record('stamp')).toMatchObject({ done: 95, doneEver: 95, attempts: 0, cursor: null })
  town.cloud.clock.advance(DAY_MS)
  expect(await town.run()).toMatchObject({ 'probe.stamp': 95 })
  expect(town.record('stamp')).toMatchObject({ done: 95, doneEver: 190 })
})

test('runs at once never do an item twice', async () => {
  town.addItems('stamp', 400)
  const runs = await Promise.all(Array.from({ length: 6 }, () => town.run()))
  expect(runs.filter((done) => done && 'probe.stamp' in done)).toHaveLength(1)
  expect(town.wrongs(400)).toEqual({ doneTwice: 0, lost: 0 })
})

test('a run whose lease was taken over writes nothing more', async () => {
  town.addItems('stamp', 100)
  // The first run stands still before its second batch is read, the clock passes its lease, and a second run comes.
  let second: Promise<unknown> | null = null
  let reads = 0
  town.cloud.setFaults(({ action, collection }) => {
    if (second || action !== 'database.getDocument' || collection !== 'probeItems') return null
    reads += 1
    if (reads < 4) return null
    town.cloud.clock.advance(LEASE_MS)
    second = town.run()
    return { kind: 'delay', ms: 1_500 }
  })
  expect(await town.run()).toMatchObject({ 'probe.stamp': null })
  await second
  town.cloud.setFaults(null)
  await town.run()
  expect(town.wrongs(100)).toEqual({ doneTwice: 0, lost: 0 })
})

test('a run ends when its time is used, and the next one goes on from there', async () => {
  town.addItems('stamp', 120)
  let commits = 0
  town.cloud.setFaults(({ action }) => {
    if (action !== 'database.commitTransaction') return null
    commits += 1
    return commits === 2 ? { kind: 'clockJump', ms: 46_000 } : null
  })
  expect(await town.run()).toMatchObject({ 'probe.stamp': 80 })
  expect(town.record('stamp')).toMatchObject({ leaseOwner: null, attempts: 0, done: 80 })
  expect(await town.run()).toMatchObject({ 'probe.stamp': 40 })
  expect(town.wrongs(120)).toEqual({ doneTwice: 0, lost: 0 })
})

test('a clock set back keeps no job waiting for the future', async () => {
  town.addItems('stamp', 10)
  await town.run()
  town.cloud.clock.advance(-3 * DAY_MS)
  expect(await town.run()).toMatchObject({ 'probe.stamp': 10 })
})

test('a job that fails is tried again later and later, while the others work', async () => {
  town.addItems('mend', 3)
  town.cloud.database.insert('probeItems', [{ _id: 'broken' }])
  expect(await town.run()).toMatchObject({ 'probe.minded': null, 'probe.mend': 3 })
  expect(town.record('minded')).toMatchObject({
    attempts: 1,
    leaseOwner: null,
    lastError: expect.any(String),
  })
  expect(await town.run()).not.toHaveProperty('probe.minded')
  for (let minutes = 1; minutes <= 64; minutes *= 2) {
    town.cloud.clock.advance(minutes * 60_000)
    expect(await town.run()).toMatchObject({ 'probe.minded': null })
  }
  // Eight times: from now on once a day.
  expect(town.record('minded')).toMatchObject({ attempts: 8 })
  town.cloud.clock.advance(DAY_MS - 60_000)
  expect(await town.run()).not.toHaveProperty('probe.minded')
  await town.cloud.database.remove('probeItems', { _id: 'broken' })
  town.cloud.clock.advance(60_000)
  expect(await town.run()).toMatchObject({ 'probe.minded': 3 })
  expect(town.record('minded')).toMatchObject({ attempts: 0, lastError: null })
})

test.each([
  [1, 'stamp'],
  [2, 'mend'],
  [3, 'minded'],
])('a run that had nothing to write leaves a lease alone that was taken over (%i, %s)', async (nth, job) => {
  // Taken for the first time, a job is added; what is changed is the end of a slice.
  meanwhile(town.cloud, { action: 'database.modifyDocument', collection: 'jobs', nth }, () =>
    town.cloud.database.update('jobs', { _id: `probe.${job}` }, { $set: { leaseOwner: 'another' } }),
  )
  expect(await town.run()).toMatchObject({ [`probe.${job}`]: null })
  expect(town.record(job)).toMatchObject({ leaseOwner: 'another', finishedAt: null })
})
