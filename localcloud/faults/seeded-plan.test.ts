import { openProbeCloud, type ProbeCloud } from '../testing/probe-cloud'
import type { RequestMoment } from './fault'
import { type FaultRates, seededPlan } from './seeded-plan'

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

const always = (kind: keyof FaultRates) => town.cloud.setFaults(seededPlan(1, { [kind]: 1 }))
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
] as const)('%s ends the instance; the write has happened %i times', async (kind, times) => {
  always(kind)
  await expect(increment()).rejects.toMatchObject({ code: 'FUNCTIONS_EXECUTE_FAIL' })
  expect([stored(), town.cloud.faultFigures().done]).toEqual([times, { [kind]: 1 }])
})

test('a lost reply leaves the write behind and an error in front', async () => {
  always('loseReply')
  const { error } = await increment()
  expect([error !== undefined, stored()]).toEqual([true, 1])
})

test('a conflict meets transactions only', async () => {
  always('conflict')
  expect((await increment()).error).toBeUndefined()
  const { error } = await town.run(async ({ db, _ }) => {
    const tx = await db.startTransaction()
    await tx
      .collection('others')
      .doc('a')
      .update({ data: { n: _.inc(1) } })
    await tx.commit()
  })
  expect(error?.message).toContain('TransactionConflict')
  expect(stored()).toBe(1)
})

test('a delay changes nothing but the time', async () => {
  always('delay')
  const { error } = await increment()
  expect([error, stored()]).toEqual([undefined, 1])
  expect(town.cloud.faultFigures().done).toEqual({ delay: 1 })
})

test('a clock jump moves the function’s clock under its feet', async () => {
  always('clockJump')
  const offset = town.cloud.clock.offset()
  const { value } = await town.run(async ({ db }) => {
    const before = Date.now()
    await db.collection('others').doc('a').get()
    return Math.abs(Date.now() - before)
  })
  expect(Number(value)).toBeGreaterThanOrEqual(900)
  expect(town.cloud.clock.offset()).not.toBe(offset)
})

test('WeChat’s interfaces are down, and nothing else is', async () => {
  always('openApiDown')
  const { error } = await town.run(async ({ cloud }) => {
    const check = { content: 'x', version: 2, scene: 1, openid: 'o' }
    return cloud.openapi.security?.msgSecCheck?.(check)
  })
  expect(error).toMatchObject({ errCode: -1 })
  expect((await increment()).error).toBeUndefined()
})

test('a full storage takes no file, and the database goes on', async () => {
  always('storageFull')
  const { error } = await town.run(({ cloud }) =>
    cloud.uploadFile({ cloudPath: 'a.txt', fileContent: Buffer.from('x') }),
  )
  // The SDK keeps no code of an upload that fails.
  expect(error).toEqual({ errCode: -1, message: expect.stringContaining('full') })
  expect((await increment()).error).toBeUndefined()
})

test('a call delivered twice at once has run twice, and answers once', async () => {
  always('deliverTwice')
  await increment()
  await town.cloud.settled()
  expect(stored()).toBe(2)
})

test('a late second delivery comes just before the next call', async () => {
  always('deliverLater')
  await increment()
  expect(stored()).toBe(1)
  town.cloud.setFaults(null)
  const { value } = await town.run(async ({ db }) => (await db.collection('others').doc('a').get()).data.n)
  expect(value).toBe(2)
})

test('a late second delivery can be waited for', async () => {
  always('deliverLater')
  await increment()
  await town.cloud.settled()
  expect(stored()).toBe(2)
})

/** Some calls with several requests each, whatever becomes of them. @returns what was done to which request */
const played = async (seed: number): Promise<string[]> => {
  const plan = seededPlan(seed, {
    killBefore: 0.1,
    killAfter: 0.1,
    loseReply: 0.1,
    conflict: 0.2,
    delay: 0.2,
  })
  const seen: string[] = []
  const ofRequest = (moment: RequestMoment) => {
    const fault = plan.ofRequest(moment)
    seen.push(`${moment.call} ${moment.action} ${fault ? JSON.stringify(fault) : '-'}`)
    return fault
  }
  town.cloud.setFaults({ ...plan, ofRequest })
  for (let at = 0; at < 12; at += 1) {
    const calling = town.run(async ({ db, _ }) => {
      const tx = await db.startTransaction()
      await tx.collection('others').doc('a').get()
      await tx
        .collection('others')
        .doc('a')
        .update({ data: { n: _.inc(1) } })
      await tx.commit()
    })
    await calling.catch(() => undefined)
    // An abandoned transaction would keep its locks.
    town.cloud.clock.advance(31_000)
  }
  return seen
}

test('a seed replays: the same calls meet the same faults; another seed has others', async () => {
  const [first, again, other] = [await played(7), await played(7), await played(8)]
  expect(first.filter((line) => !line.endsWith('-')).length).toBeGreaterThan(5)
  expect(again).toEqual(first)
  expect(other).not.toEqual(first)
})

test('requests sent at once meet the same faults in whatever order they arrive', () => {
  const moment = (collection: string, nth: number): RequestMoment => ({
    ...{ functionName: 'f', requestId: 'r', call: '1', action: 'database.getDocument' },
    ...{ collection, inTransaction: false, nth, beside: 0 },
  })
  const names = Array.from({ length: 50 }, (_, at) => `c${at}`)
  const decided = (order: readonly string[]) => {
    const plan = seededPlan(3, { delay: 0.5 })
    return new Map(order.map((name, at) => [name, plan.ofRequest(moment(name, at + 1))]))
  }
  const [there, back] = [decided(names), decided([...names].reverse())]
  expect(names.map((name) => back.get(name))).toEqual(names.map((name) => there.get(name)))
})
