import { aClassToday, checkInBy } from '../../../../e2e/a-class-begun'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'

const MINUTE = 60_000
const HOUR = 60 * MINUTE
const DAY = 24 * HOUR
/** It lasts less than this. */
const LESSON_SECONDS = 600
const RECORDING = 'electric-2'

const town = townOfFile({ bound: ['lin', 'he'] })
beforeAll(async () => {
  // Binding has taken most of its day's cap.
  town.cloud.clock.advance(DAY)
})
afterEach(() => expect(town.audit()).toEqual([]))

const pass = async (ms: number): Promise<void> => {
  town.cloud.clock.advance(ms)
  // What one run marks the next ones tell of.
  for (let runs = 0; runs < 3; runs += 1) await town.cloud.fireTimers('timers')
}
const link = (sessionId: string, lessonId = RECORDING, handle = 'sun') =>
  town.as(handle).mutate('class.linkRecording', { sessionId, lessonId })
const told = (memberId?: string) =>
  town.cloud.database.find('notices', { kind: 'classReplay', ...(memberId && { memberId }) })
const ruleCodes = async (handle: string) =>
  dataOf(await town.as(handle).call('points.overview', {}))
    .entries.map(({ ruleCode, delta }) => `${ruleCode} ${delta}`)
    .filter((line) => !line.startsWith('BIND'))

/** Watches a lesson from its beginning to its end. */
const watch = async (handle: string, lessonId: string) => {
  const { sessionId } = dataOf(await town.as(handle).mutate('replay.openSession', { lessonId }))
  town.cloud.clock.advance(LESSON_SECONDS * 1_000)
  const segments = [{ fromSeconds: 0, toSeconds: LESSON_SECONDS, speed: 1 as const }]
  const flushed = { sessionId, segments, positionSeconds: 0 }
  return dataOf(await town.as(handle).call('replay.flush', flushed))
}

test('who missed the class is told of its recording, and is paid once for making up', async () => {
  const { sessionId } = await aClassToday(town, ['lin', 'he'], { lessonId: null })
  dataOf(await checkInBy(town, 'he', sessionId))
  await pass(3 * HOUR)
  const { recording } = dataOf(await link(sessionId))
  await pass(2 * DAY)
  expect(told()).toMatchObject([{ subjectId: RECORDING, facts: { lesson: recording.title, points: 3 } }])
  const { items } = dataOf(await town.as('lin').call('inbox.items', {}))
  const item = items.find(({ title }) => title === '这节课可以补看')
  expect(item).toMatchObject({ act: '去补看', page: `packages/learn/player?lessonId=${RECORDING}` })
  expect(dataOf(await town.as('lin').call('replay.lesson', { lessonId: RECORDING })).replayPoints).toBe(3)
  // What he has not begun is not what he goes on with.
  expect(dataOf(await town.as('lin').call('home.overview', {})).continueWatching).toBeNull()

  expect((await watch('lin', RECORDING)).earnedPoints).toBe(3)
  expect((await watch('lin', RECORDING)).earnedPoints).toBe(0)
  expect(await ruleCodes('lin')).toEqual(['MAKE_UP 3', 'NO_SHOW -5'])
  // Who has been there was paid for coming, as a class of no lesson: its recording brings nothing more.
  const { progress, earnedPoints } = await watch('he', RECORDING)
  expect([progress.completedAt !== null, progress.paidPoints, earnedPoints]).toEqual([true, 0, 0])
  expect(await ruleCodes('he')).toEqual(['SIGN_UP 2', 'ATTEND 10'])
  await pass(DAY)
  expect(told()).toHaveLength(1)
})

test('a recording that comes after the absence is counted makes up as well', async () => {
  const { sessionId } = await aClassToday(town, ['lin'], { lessonId: null })
  await pass(3 * DAY)
  expect([told(), await ruleCodes('lin')]).toEqual([[], ['NO_SHOW -5']])
  dataOf(await link(sessionId))
  await pass(MINUTE)
  expect(told()).toHaveLength(1)
  expect((await watch('lin', RECORDING)).earnedPoints).toBe(3)
})

test('who was excused can make up for it, by the lesson that the class taught', async () => {
  const { sessionId } = await aClassToday(town, ['lin'])
  const [seat] = dataOf(await town.as('sun').call('class.roll', { sessionId })).roll
  dataOf(
    await town.as('sun').mutate('class.excuse', { enrolmentId: seat?.enrolmentId ?? '', reason: '生病' }),
  )
  await pass(3 * HOUR)
  expect(told()).toMatchObject([{ subjectId: 'electric-1' }])
  expect((await watch('lin', 'electric-1')).earnedPoints).toBe(3)
  expect(await ruleCodes('lin')).toEqual(['MAKE_UP 3'])
})

test('who has been to one class of a lesson makes up for no other one', async () => {
  const [came, missed] = [
    await aClassToday(town, ['lin'], { lessonId: null }),
    await aClassToday(town, ['lin'], { lessonId: null }),
  ]
  dataOf(await checkInBy(town, 'lin', came.sessionId))
  await pass(3 * DAY)
  dataOf(await link(came.sessionId))
  await pass(MINUTE)
  dataOf(await link(missed.sessionId))
  await pass(MINUTE)
  expect(told()).toEqual([])
  expect((await watch('lin', RECORDING)).earnedPoints).toBe(0)
})

test('only who runs the class chooses its recording: after its end, of its course, once', async () => {
  const { sessionId } = await aClassToday(town, [])
  expect(codeOf(await link(sessionId))).toBe('WRONG_STATE')
  town.cloud.clock.advance(3 * HOUR)
  expect(codeOf(await link(sessionId, 'caliper-1'))).toBe('NOT_FOUND')
  expect(codeOf(await link(sessionId, RECORDING, 'lin'))).toBe('FORBIDDEN')
  expect(codeOf(await link(sessionId, RECORDING, 'hu'))).toBe('NOT_FOUND')
  const { recording } = dataOf(await link(sessionId))
  expect(codeOf(await link(sessionId, 'electric-1'))).toBe('RECORDING_LINKED')
  expect(dataOf(await town.as('lin').call('class.session', { sessionId })).recording).toEqual(recording)
})
