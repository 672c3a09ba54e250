import type { Input, ProcedureName } from '@contract/contract'
import { aClass } from '../../../../e2e/a-class'
import { everyCall } from '../../../../e2e/calls'
import { dataOf, openTown, type Town } from '../../../../e2e/town'

const MINUTE = 60_000
const DAY = 24 * 60 * MINUTE
const SESSIONS = 50_000
const AT_ONCE = 5_000
/** Of one member, two a day. */
const OWN = 300

let town: Town
let now: number
beforeAll(async () => {
  town = await openTown({ bound: ['lin'] })
  now = town.cloud.clock.now()
  const { sessionId } = await aClass(town)
  dataOf(await town.as('lin').mutate('class.enrol', { sessionId }))
  for (let from = 0; from < SESSIONS; from += AT_ONCE) {
    copy('classSessions', { _id: sessionId }, AT_ONCE, from)
    copy('classSeats', { _id: sessionId }, AT_ONCE, from)
  }
  copy('enrolments', { sessionId }, OWN, 0)
  // Nothing was heard while the documents went in: a connection that was kept may be closed by now.
  await town
    .as('lin')
    .call('home.overview', {})
    .catch(() => undefined)
}, 600_000)
afterAll(() => town.close())

const stateOf = (nth: number): string => (nth % 5 === 4 ? 'ended' : 'open')

/** Copies of a real document, each of a time and a name of its own; every fifth is over, every other a branch's. */
const copy = (
  collection: string,
  which: Readonly<Record<string, string>>,
  count: number,
  from: number,
): void => {
  const { database } = town.cloud
  const [pattern] = database.find(collection, which)
  const isSession = collection !== 'enrolments'
  const documents = Array.from({ length: count }, (_, at) => {
    const nth = from + at
    const startsAt = isSession ? now + DAY + nth * MINUTE : now + nth * (DAY / 2)
    const times = { startsAt, endsAt: startsAt + 120 * MINUTE }
    const place = nth % 2 === 0 ? 'yizhou-branch' : 'jiangshan-hq'
    const facts = isSession ? { academyId: place, state: stateOf(nth) } : {}
    return { ...pattern, _id: `made-up-${String(nth).padStart(6, '0')}`, ...times, ...facts }
  })
  database.insert(collection, documents as never)
}

/** One page, and what it cost. */
const page = async <N extends 'class.sessions' | 'class.desk' | 'class.mine'>(
  name: N,
  handle: string,
  input: Input<N>,
) => {
  const answer = await town.as(handle).call(name as ProcedureName & N, input)
  return { data: dataOf(answer), meter: answer.meter }
}

const PER_PAGE = 17

test.each([
  ['class.sessions', 'lin', {}],
  ['class.sessions', 'lin', { courseId: 'electric' }],
  ['class.desk', 'sun', { state: 'open' }],
  ['class.desk', 'sun', { state: 'ended' }],
  ['class.desk', 'hu', { state: 'open' }],
] as const)(
  'with 50,000 classes a page of %s for %s with %j reads forty documents',
  async (name, handle, input) => {
    const first = await page(name, handle, input)
    const { nextCursor, sessions } = first.data
    expect(sessions).toHaveLength(PER_PAGE)
    expect(sessions.every(({ capacity }) => capacity === 30)).toBe(true)
    const second = await page(name, handle, { ...input, cursor: nextCursor ?? '' })
    const ids = [...sessions, ...second.data.sessions].map(({ sessionId }) => sessionId)
    expect(new Set(ids).size).toBe(2 * PER_PAGE)
    for (const { meter } of [first, second]) {
      expect(meter.documentsExamined).toBeLessThanOrEqual(everyCall[name].costs.documents)
      expect(meter.depth).toBeLessThanOrEqual(2)
    }
  },
)

test('a month of somebody with hundreds of classes reads no more', async () => {
  const { data, meter } = await page('class.mine', 'lin', { from: now + 60 * DAY })
  expect(data.classes.length).toBeGreaterThan(30)
  expect(data.classes[0]?.startsAt).toBeGreaterThanOrEqual(now + 60 * DAY)
  expect(meter.documentsExamined).toBeLessThanOrEqual(40)
  expect(meter.depth).toBeLessThanOrEqual(2)
})
