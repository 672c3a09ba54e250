import { CloudError } from '../engine/cloud-error'
import { openProbeCloud, type ProbeCloud, until } from '../testing/probe-cloud'
import type { RequestFault } from './fault'

let town: ProbeCloud
beforeAll(async () => {
  town = await openProbeCloud()
})
afterAll(() => town.close())
beforeEach(async () => {
  await town.cloud.database.remove('others', {})
  town.cloud.database.insert('others', [{ _id: 'a', n: 0 }])
})
afterEach(() => town.cloud.setFaults(null))

const failAt = (action: string, fault: RequestFault) =>
  town.cloud.setFaults((moment) => (moment.action === action ? fault : null))
const increment = () =>
  town.run(({ db, _ }) =>
    db
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } }),
  )
const stored = () => town.cloud.database.get('others', 'a')?.n

test.each([
  ['killBefore', 0],
  ['killAfter', 1],
] as const)('%s ends the instance, and the write has happened %i times', async (kind, times) => {
  failAt('database.modifyDocument', { kind })
  await expect(increment()).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(stored()).toBe(times)
  town.cloud.setFaults(null)
  expect((await increment()).error).toBeUndefined()
})

test('a killed instance leaves its transaction open, with its locks', async () => {
  failAt('database.commitTransaction', { kind: 'killBefore' })
  const inTransaction = town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    await tx.commit()
  })
  await expect(inTransaction).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(town.cloud.meter.transactions().open).toBe(1)
  town.cloud.clock.advance(30_001)
  expect(town.cloud.meter.transactions().open).toBe(0)
})

test('a reply lost after the commit leaves the outcome to be found out', async () => {
  failAt('database.commitTransaction', { kind: 'loseReply' })
  const { error } = await town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    await tx.commit()
  })
  expect(error).toBeDefined()
  expect(stored()).toBe(1)
})

test.each(['database.modifyDocument', 'database.commitTransaction'])(
  'a conflict at %s undoes the transaction',
  async (action) => {
    failAt(action, { kind: 'conflict' })
    const { error } = await town.run(async ({ db, _ }) => {
      const tx = await db.startTransaction()
      await tx
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(1) } })
      await tx.commit()
    })
    expect(error?.message).toContain('TransactionConflict')
    expect(stored()).toBe(0)
  },
)

test('a plan sees each request with its place in the call', async () => {
  const seen: string[] = []
  town.cloud.setFaults(({ functionName, action, collection, nth }) => {
    seen.push(`${functionName} ${nth} ${action} ${collection}`)
    return nth === 2 ? { kind: 'refuse', error: new CloudError('SERVER_TIMEOUT', 'made to fail') } : null
  })
  const { error } = await town.run(async ({ db }) => {
    await db.collection('others').doc('a').get()
    await db.collection('others').count()
  })
  expect(error).toEqual({ errCode: -501002, message: expect.stringContaining('made to fail') })
  expect(seen).toEqual(['probe 1 database.getDocument others', 'probe 2 database.calculateDocument others'])
})

test('a plan is told how many requests of the call are still being answered', async () => {
  const told: number[][] = []
  town.cloud.setFaults(({ nth, beside }) => {
    told.push([nth, beside])
    return nth < 3 ? { kind: 'delay', ms: 50 } : null
  })
  await town.run(async ({ db }) => {
    const read = () => db.collection('others').doc('a').get()
    await Promise.all([read(), read(), read()])
    await read()
  })
  expect(told).toEqual([
    [1, 0],
    [2, 1],
    [3, 2],
    [4, 0],
  ])
})

test('a cloud is settled once the requests of functions that have answered are through', async () => {
  const fate = { arrived: false }
  town.cloud.setFaults(() => {
    fate.arrived = true
    return { kind: 'delay', ms: 500 }
  })
  await town.run(async ({ db, _ }) => {
    void db
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
  })
  await until(() => fate.arrived)
  await town.cloud.settled()
  expect(stored()).toBe(1)
})
