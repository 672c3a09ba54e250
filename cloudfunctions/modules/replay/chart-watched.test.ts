import { BRANCH_CADRE } from '../../../e2e/a-course'
import { codeOf, dataOf } from '../../../e2e/town'
import { townOfFile } from '../../../e2e/town-of-file'

const LESSON = 'electric-1'
const COUNTED_EVERY_MS = 601_000
const LEASE_MS = 130_000

const town = townOfFile()

const count = async () => {
  town.cloud.clock.advance(COUNTED_EVERY_MS)
  await town.cloud.fireTimers('timers')
}
const shown = async (handle = 'sun') => {
  const { lessons } = dataOf(await town.as(handle).call('replay.watching', { courseId: 'electric' }))
  return lessons.find(({ lessonId }) => lessonId === LESSON)
}
/** 24 seconds in 20 parts: which of them begin with one of these seconds. */
const drawn = (...counts: readonly (readonly [parts: number, count: number])[]) =>
  counts.flatMap(([parts, count]) => Array<number>(parts).fill(count))

test('each member counts once for what he has watched, however often he comes back', async () => {
  for (const handle of ['lin', 'he', 'xu']) await town.bind(handle)
  await town.watch('lin', LESSON, 0, 24)
  await town.watch('he', LESSON, 0, 12)
  expect(await shown()).toMatchObject({ started: 0, finished: 0 })
  await count()
  expect(await shown()).toMatchObject({ started: 2, finished: 1, parts: drawn([10, 2], [10, 1]) })

  await town.watch('he', LESSON, 6, 18)
  await town.watch('xu', LESSON, 18, 24)
  await count()
  await count()
  expect(await shown()).toMatchObject({ started: 3, finished: 1, parts: drawn([15, 2], [5, 2]) })
})

test('a job that is cut anywhere goes on, and the counts are exact once it has run', async () => {
  for (const handle of ['lin', 'he', 'xu']) {
    await town.bind(handle)
    await town.watch(handle, LESSON, 0, 24)
  }
  for (const nth of [1, 2, 3, 5, 8, 13]) {
    let seen = 0
    town.cloud.setFaults(({ collection }) => {
      if (collection !== 'watchCharts' && collection !== 'watchProgress') return null
      seen += 1
      return seen === nth ? { kind: nth % 2 === 0 ? 'killBefore' : 'killAfter' } : null
    })
    town.cloud.clock.advance(LEASE_MS)
    await count().catch(() => undefined)
    town.cloud.setFaults(null)
  }
  town.cloud.clock.advance(LEASE_MS)
  await count()
  expect(town.cloud.database.count('watchProgress', { toChart: 1 })).toBe(0)
  expect(await shown()).toMatchObject({ started: 3, finished: 3, parts: drawn([20, 3]) })
}, 120_000)

test('its branch and the union see it, nobody else', async () => {
  await town.grant('hu', BRANCH_CADRE)
  const seen = (handle: string, courseId: string) => town.as(handle).call('replay.watching', { courseId })
  expect(dataOf(await seen('sun', 'electric')).lessons.length).toBeGreaterThan(0)
  const [own] = town.cloud.database.find('courses', { academyId: 'yizhou-branch' }, { limit: 1 })
  expect(dataOf(await seen('hu', String(own?._id))).title).toBe(own?.title)
  await town.bind('lin')
  for (const courseId of [String(own?._id), 'nothing'])
    expect(codeOf(await seen('lin', courseId))).toBe('NOT_FOUND')
})
