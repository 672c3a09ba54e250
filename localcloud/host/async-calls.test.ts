import { createClock } from '../clock'
import { openProbeCloud, type ProbeCloud, until } from '../testing/probe-cloud'
import { AsyncCalls } from './async-calls'
import { functionBusy, functionFailed, functionMissing } from './function-error'

const MINUTE = 60_000

/** Delivers into a list of outcomes; an error in it is thrown. */
const openCalls = (outcomes: readonly unknown[]) => {
  const clock = createClock()
  const tries: object[] = []
  const calls = new AsyncCalls(clock, async (_, event) => {
    tries.push(event)
    const outcome = outcomes[tries.length - 1]
    if (outcome instanceof Error) throw outcome
    return outcome
  })
  /** Lets the tries run that are due, then moves on. */
  const pass = async (ms: number) => {
    await calls.settled()
    await new Promise((resume) => setTimeout(resume, 1))
    clock.advance(ms)
  }
  return { clock, calls, tries, pass }
}
const failure = functionFailed('made to fail')

test('what succeeds is delivered once', async () => {
  const { calls, tries } = openCalls(['done'])
  expect(await calls.send('f', { a: 1 })).toEqual({ tries: 1, returned: 'done' })
  expect(tries).toEqual([{ a: 1 }])
})

test('a function that fails is tried again after a minute, with the same event', async () => {
  const { calls, tries, pass } = openCalls([failure, 'done'])
  const sent = calls.send('f', { a: 1 })
  await pass(MINUTE - 1_000)
  expect(tries).toHaveLength(1)
  await pass(1_000)
  expect(await sent).toEqual({ tries: 2, returned: 'done' })
  expect(tries).toEqual([{ a: 1 }, { a: 1 }])
})

test('after two retries an event is given up', async () => {
  const { calls, pass, tries } = openCalls([failure, failure, failure, 'never'])
  const sent = calls.send('f', {})
  for (let at = 0; at < 3; at += 1) await pass(MINUTE)
  expect(await sent).toEqual({ tries: 3, failed: 'FUNCTIONS_EXECUTE_FAIL' })
  expect(tries).toHaveLength(3)
})

test('a clock that is set back makes no pause longer', async () => {
  const { calls, clock, pass } = openCalls([failure, 'done'])
  const sent = calls.send('f', {})
  await pass(-60 * MINUTE)
  clock.advance(MINUTE)
  expect(await sent).toMatchObject({ tries: 2 })
})

test('what found no free instance is tried for six hours', async () => {
  const { calls, pass } = openCalls(Array.from({ length: 1_000 }, () => functionBusy('f')))
  const sent = calls.send('f', {})
  for (let at = 0; at <= 12; at += 1) await pass(31 * MINUTE)
  expect(await sent).toEqual({ tries: 13, failed: 'EXCEED_CONCURRENT_REQUEST_LIMIT' })
})

test('an event for nobody is not tried again', async () => {
  const { calls } = openCalls([functionMissing('f')])
  expect(await calls.send('f', {})).toEqual({ tries: 1, failed: 'FUNCTION_NOT_FOUND' })
})

describe('in a cloud', () => {
  let town: ProbeCloud
  beforeAll(async () => {
    town = await openProbeCloud()
  })
  afterAll(() => town.close())

  test('a pushed event reaches the function as nobody, and again when it fails', async () => {
    const inside = async ({ cloud, db, event }: Parameters<Parameters<ProbeCloud['run']>[0]>[0]) => {
      const { total } = await db.collection('others').count()
      await db.collection('others').add({ data: {} })
      if (total === 0) throw new Error('the first time')
      return [cloud.getWXContext().OPENID, event.Event]
    }
    const event = { source: String(inside), crash: true, Event: 'wxa_media_check' }
    const pushed = town.cloud.push('probe', event)
    await until(() => town.cloud.meter.totals().failed === 1)
    await town.cloud.settled()
    await new Promise((resume) => setTimeout(resume, 20))
    town.cloud.clock.advance(MINUTE)
    expect(await pushed).toEqual({ tries: 2, returned: { value: ['', 'wxa_media_check'] } })
  })
})
