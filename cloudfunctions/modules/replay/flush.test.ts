import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'
import { GUIDE_VERSION } from '../../../localcloud/seed/content/guide'

/** `electric-1` lasts 24 seconds and needs 22 of them. */
const LESSON = 'electric-1'
const NEEDED = 22

const town = townOfFile()

const open = async (handle: string, lessonId = LESSON) =>
  dataOf(await town.as(handle).mutate('replay.openSession', { lessonId }))
const flush = (handle: string, sessionId: string, from: number, to: number, speed: 1 | 2 = 1) =>
  town.as(handle).call('replay.flush', {
    sessionId,
    segments: [{ fromSeconds: from, toSeconds: to, speed }],
    positionSeconds: to,
  })
/** Whole seconds of the town's clock since a moment, rounded up: a busy machine makes them more than a test lets pass. */
const secondsSince = (from: number): number => Math.ceil((town.cloud.clock.now() - from) / 1_000)
const statement = async (handle: string) => dataOf(await town.as(handle).call('points.overview', {}))

test('watching nine tenths completes the lesson and pays once', async () => {
  await town.bind('lin')
  const half = await town.watch('lin', LESSON, 0, 12)
  expect(half).toMatchObject({ earnedPoints: 0, progress: { watchedSeconds: 12, completedAt: null } })
  const whole = await town.watch('lin', LESSON, 12, NEEDED)
  expect(whole).toMatchObject({
    earnedPoints: 5,
    available: 25,
    progress: { watchedSeconds: NEEDED, paidPoints: 5 },
  })
  const further = await town.watch('lin', LESSON, 0, 24)
  expect(further).toMatchObject({ earnedPoints: 0, available: 25, progress: { watchedSeconds: 24 } })
  const { account, entries } = await statement('lin')
  expect(account.available).toBe(25)
  expect(entries.map(({ delta, balanceAfter }) => [delta, balanceAfter])).toEqual([
    [5, 25],
    [20, 20],
  ])
})

test('dragging to the end earns nothing', async () => {
  await town.bind('lin')
  const from = town.cloud.clock.now()
  const { sessionId } = await open('lin')
  town.cloud.clock.advance(3_000)
  const dragged = dataOf(await flush('lin', sessionId, 0, 24))
  expect(dragged.progress.watchedSeconds).toBeLessThanOrEqual(secondsSince(from))
  expect(dragged).toMatchObject({ earnedPoints: 0, progress: { completedAt: null } })
  expect(dragged.refusedSeconds).toBeGreaterThanOrEqual(24 - secondsSince(from))
})

test('at double speed half the time is enough, and no more than that', async () => {
  await town.bind('lin')
  const { sessionId } = await open('lin')
  town.cloud.clock.advance(8_000)
  const { progress } = dataOf(await flush('lin', sessionId, 0, 24, 2))
  expect(progress.watchedSeconds).toBeGreaterThanOrEqual(16)
  expect(progress.watchedSeconds).toBeLessThan(NEEDED)
  town.cloud.clock.advance(4_000)
  expect(dataOf(await flush('lin', sessionId, 16, 24, 2)).earnedPoints).toBe(5)
})

test('two completions at once are one earning', async () => {
  await town.bind('lin')
  const { sessionId } = await open('lin')
  town.cloud.clock.advance(30_000)
  const answers = await Promise.all(Array.from({ length: 6 }, () => flush('lin', sessionId, 0, 24)))
  // Six writers on one document: one may be told to try again, and then has had no effect.
  for (const { reply } of answers) expect(reply.ok || reply.code).toBe(reply.ok || 'BUSY')
  const earned = answers.map(({ reply }) => (reply.ok ? reply.data.earnedPoints : 0))
  expect(earned.reduce((sum, points) => sum + points, 0)).toBe(5)
  expect(town.cloud.database.count('pointsEntries', { ruleCode: 'REPLAY' })).toBe(1)
})

test('progress goes on to the second on another phone, and the first phone is told', async () => {
  await town.bind('lin')
  const from = town.cloud.clock.now()
  const first = await open('lin')
  town.cloud.clock.advance(10_000)
  dataOf(await flush('lin', first.sessionId, 0, 9))
  const second = await open('lin')
  const allowed = secondsSince(from)
  expect(second.progress).toMatchObject({ positionSeconds: 9, watchedSeconds: 9 })
  town.cloud.clock.advance(60_000)
  const late = dataOf(await flush('lin', first.sessionId, 9, 24))
  expect(late.superseded).toBe(true)
  // Only what the first session's own ten seconds still allowed.
  expect(late.progress.watchedSeconds).toBeLessThanOrEqual(allowed)
  expect(late.progress.positionSeconds).toBe(9)
})

test('over all lessons no more is credited than time has passed', async () => {
  await town.bind('lin')
  const from = town.cloud.clock.now()
  const one = await open('lin', 'electric-1')
  const other = await open('lin', 'electric-2')
  town.cloud.clock.advance(20_000)
  const a = dataOf(await flush('lin', one.sessionId, 0, 24))
  const b = dataOf(await flush('lin', other.sessionId, 0, 24))
  expect(a.progress.watchedSeconds + b.progress.watchedSeconds).toBeLessThanOrEqual(secondsSince(from))
})

test('heartbeats that come shuffled, twice at once or a day late bring each second once', async () => {
  await town.bind('lin')
  const { sessionId } = await open('lin')
  town.cloud.clock.advance(30_000)
  const beats = [12, 0, 20, 4, 16, 8]
  let most = 0
  for (const from of beats) {
    const twins = await Promise.all([1, 2].map(() => flush('lin', sessionId, from, from + 4)))
    for (const { reply } of twins) expect(reply.ok || reply.code).toBe(reply.ok || 'BUSY')
    const { progress } = dataOf(await flush('lin', sessionId, from, from + 4))
    expect(progress.watchedSeconds).toBe(most + 4)
    most = progress.watchedSeconds
  }
  town.cloud.clock.advance(86_400_000)
  for (const from of beats) {
    const late = dataOf(await flush('lin', sessionId, from, from + 4))
    expect(late).toMatchObject({ earnedPoints: 0, progress: { watchedSeconds: 24, paidPoints: 5 } })
  }
  expect((await statement('lin')).account.available).toBe(25)
})

test('what was played before the network went counts a day later, and only as much as was played', async () => {
  await town.bind('lin')
  const { sessionId } = await open('lin')
  town.cloud.clock.advance(10_000)
  await open('lin', 'electric-2')
  town.cloud.clock.advance(86_400_000)
  const { progress } = dataOf(await flush('lin', sessionId, 0, 24))
  expect(progress.watchedSeconds).toBeGreaterThanOrEqual(10)
  expect(progress.watchedSeconds).toBeLessThanOrEqual(12)
})

test('a clock that is set back credits nothing and takes nothing away', async () => {
  await town.bind('lin')
  const { sessionId } = await open('lin')
  town.cloud.clock.advance(8_000)
  dataOf(await flush('lin', sessionId, 0, 8))
  town.cloud.clock.advance(-3_600_000)
  const back = dataOf(await flush('lin', sessionId, 8, 24))
  expect(back).toMatchObject({ refusedSeconds: 16, progress: { watchedSeconds: 8 } })
})

test('a day’s cap puts the third lesson’s points off, and the next day pays them', async () => {
  await town.bind('lin')
  // Binding has filled 20 of the day's 30 points; two lessons fill the rest.
  expect((await town.watch('lin', 'electric-1', 0, 24)).earnedPoints).toBe(5)
  expect((await town.watch('lin', 'electric-2', 0, 42)).earnedPoints).toBe(5)
  const third = await town.watch('lin', 'electric-3', 0, 60)
  expect(third).toMatchObject({ earnedPoints: 0, waitingForCap: true, available: 30 })
  expect(third.progress.completedAt).not.toBeNull()
  town.cloud.clock.advance(86_400_000)
  expect((await open('lin', 'electric-3')).progress.paidPoints).toBe(5)
  expect((await statement('lin')).account.available).toBe(35)
})

test('a lesson that another act has paid for is not paid again', async () => {
  await town.bind('lin')
  await town.watch('lin', LESSON, 0, 24)
  await town.cloud.database.update('watchProgress', {}, { $set: { paidPoints: null } })
  const again = await town.watch('lin', LESSON, 0, 24)
  expect(again).toMatchObject({ earnedPoints: 0, available: 25, progress: { paidPoints: 0 } })
})

test('what belongs to somebody else, or to another union, does not exist', async () => {
  await town.bind('lin')
  await town.bind('xu')
  await town.bind('shen')
  const { sessionId } = await open('lin')
  expect(codeOf(await flush('xu', sessionId, 0, 1))).toBe('NOT_FOUND')
  expect(codeOf(await flush('lin', 'no-such-session', 0, 1))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('shen').mutate('replay.openSession', { lessonId: LESSON }))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('shen').call('replay.lesson', { lessonId: LESSON }))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('shen').call('replay.course', { courseId: 'electric' }))).toBe('NOT_FOUND')
})

test('the unbound may look at a lesson but not play it', async () => {
  expect(
    dataOf(await town.as('lin').call('replay.lesson', { lessonId: LESSON })).progress.watchedSeconds,
  ).toBe(0)
  expect(codeOf(await town.as('lin').mutate('replay.openSession', { lessonId: LESSON }))).toBe(
    'CONSENT_NEEDED',
  )
  await town.as('lin').mutate('member.consent', { guideVersion: GUIDE_VERSION })
  expect(codeOf(await town.as('lin').mutate('replay.openSession', { lessonId: LESSON }))).toBe('NOT_BOUND')
})

test('the signed address brings the real video, in parts', async () => {
  await town.bind('lin')
  const { videoUrl } = await open('lin')
  const part = await fetch(videoUrl, { headers: { range: 'bytes=4-7' } })
  expect(part.status).toBe(206)
  expect(await part.text()).toBe('ftyp')
})
