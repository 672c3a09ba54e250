import { courseLimits } from '@contract/rules/course-limits'
import { aCourse, aVideo } from '../../../../e2e/a-course'
import { storedFiles } from '../../../../e2e/stored-files'
import { codeOf, dataOf, openTown, type Town } from '../../../../e2e/town'

let town: Town
let courseId: string
beforeAll(async () => {
  town = await openTown()
  courseId = (await aCourse(town)).courseId
})
afterAll(() => town.close())

const add = async (bytes: Uint8Array, name: string, key?: string) => {
  const fileId = await town.upload('hu', name, bytes)
  return {
    fileId,
    answer: await town.as('hu').mutate('course.addLesson', { courseId, title: '第二讲', fileId }, key),
  }
}
const lessons = async () => dataOf(await town.as('hu').call('course.manuscript', { courseId })).lessons
const isThere = async (fileId: string) =>
  (await storedFiles(town, 'incoming')).some((path) => fileId.endsWith(path))
const kept = () => storedFiles(town, 'lessons')

test('a real video becomes a lesson of its true length, out of its uploader’s reach', async () => {
  const { fileId, answer } = await add(aVideo(), 'a.mp4')
  dataOf(answer)
  const [, added] = await lessons()
  expect(added).toMatchObject({ title: '第二讲', durationSeconds: 24, chapters: [] })
  expect(await isThere(fileId)).toBe(false)
  const preview = { courseId, lessonId: added?.lessonId ?? '' }
  const { videoUrl } = dataOf(await town.as('hu').call('course.preview', preview))
  expect(Buffer.from(await (await fetch(videoUrl)).arrayBuffer()).equals(aVideo())).toBe(true)
})

test('a course that is under review takes no lesson, and its video is not even kept', async () => {
  const { courseId: reviewed } = await aCourse(town, 'review')
  const fileId = await town.upload('hu', 'r.mp4', aVideo())
  const before = await kept()
  const answer = await town
    .as('hu')
    .mutate('course.addLesson', { courseId: reviewed, title: '第二讲', fileId })
  expect(codeOf(answer)).toBe('WRONG_STATE')
  expect(await kept()).toEqual(before)
})

test('a course holds thirty lessons and no more', async () => {
  const { courseId: full } = await aCourse(town)
  const [lesson] = (town.cloud.database.get('courses', full)?.outline ?? []) as object[]
  const outline = Array.from({ length: courseLimits.lessons }, (_, nth) => ({
    ...lesson,
    lessonId: `${nth}`,
  }))
  await town.cloud.database.update('courses', { _id: full }, { $set: { outline } })
  const fileId = await town.upload('hu', 'f.mp4', aVideo())
  const answer = await town
    .as('hu')
    .mutate('course.addLesson', { courseId: full, title: '第三十一讲', fileId })
  expect(codeOf(answer)).toBe('TOO_MANY_LESSONS')
})

test('a lesson that is not of this course, or whose video is gone, is not there', async () => {
  const preview = (lessonId: string) => town.as('hu').call('course.preview', { courseId, lessonId })
  expect(codeOf(await preview('nothing'))).toBe('NOT_FOUND')
  const lost = { courseId, lessonId: 'nothing', title: '第一讲', chapters: [] }
  expect(codeOf(await town.as('hu').mutate('course.retitleLesson', lost))).toBe('NOT_FOUND')
  const outline = (town.cloud.database.get('courses', courseId)?.outline ?? []) as { lessonId: string }[]
  const [first] = outline.map(({ lessonId }) => lessonId)
  const order = (...lessonIds: string[]) =>
    town.as('hu').mutate('course.orderLessons', { courseId, lessonIds })
  expect(codeOf(await order(first ?? '', 'nothing'))).toBe('NOT_FOUND')
  expect(codeOf(await order(first ?? '', first ?? ''))).toBe('NOT_FOUND')
  const gone = outline.map((lesson) => ({ ...lesson, fileId: 'cloud://nowhere.bucket/gone.mp4' }))
  await town.cloud.database.update('courses', { _id: courseId }, { $set: { outline: gone } })
  expect(codeOf(await preview(first ?? ''))).toBe('NOT_FOUND')
  await town.cloud.database.update('courses', { _id: courseId }, { $set: { outline } })
})

test('the same key adds it once', async () => {
  const before = (await lessons()).length
  const key = 'one-lesson-key-000001'
  const { fileId, answer } = await add(aVideo(), 'b.mp4', key)
  dataOf(answer)
  dataOf(await town.as('hu').mutate('course.addLesson', { courseId, title: '第二讲', fileId }, key))
  expect(await lessons()).toHaveLength(before + 1)
})

test('what is no whole video, or somebody else’s, is refused', async () => {
  const before = await lessons()
  expect(codeOf((await add(Buffer.from('<html>'), 'c.mp4')).answer)).toBe('VIDEO_NOT_MP4')
  expect(codeOf((await add(aVideo().subarray(0, 100_000), 'd.mp4')).answer)).toBe('VIDEO_NOT_MP4')
  const fileId = await town.upload('qian', 'e.mp4', aVideo())
  const others = await town.as('hu').mutate('course.addLesson', { courseId, title: '第二讲', fileId })
  expect(codeOf(others)).toBe('VIDEO_NOT_TAKEN')
  expect(await lessons()).toEqual(before)
})

test('whatever becomes of the call, a video that no lesson has is gone after a day, and one that a lesson has stays', async () => {
  const { courseId: drafted } = await aCourse(town)
  const videosOf = () => {
    const outline = town.cloud.database.get('courses', drafted)?.outline ?? []
    return (outline as { fileId: string }[]).map(({ fileId }) => fileId)
  }
  const before = await kept()
  /** Kills the function at its nth request. @returns false where it was over before */
  const cutAt = async (nth: number, kind: 'killBefore' | 'killAfter') => {
    const name = `cut-${kind}-${nth}.mp4`.toLowerCase()
    dataOf(await town.as('hu').call('member.announceUpload', { name }))
    const fileId = await town.upload('hu', name, aVideo())
    let met = false
    town.cloud.setFaults((moment) => {
      if (met || moment.nth !== nth) return null
      met = true
      return { kind }
    })
    await town.as('hu').mutate('course.addLesson', { courseId: drafted, title: '第二讲', fileId })
    town.cloud.setFaults(null)
    return met
  }
  for (const kind of ['killBefore', 'killAfter'] as const)
    for (let nth = 1; await cutAt(nth, kind); nth += 1) town.cloud.clock.advance(120_000)
  const added = (await kept()).filter((path) => !before.includes(path))
  const isUsed = (path: string) => videosOf().some((fileId) => fileId.endsWith(path))
  expect(added.filter(isUsed).length).toBeGreaterThan(1)
  expect(added.filter((path) => !isUsed(path)).length).toBeGreaterThan(3)
  town.cloud.clock.advance(25 * 3_600_000)
  await town.cloud.fireTimers('timers')
  expect((await kept()).filter((path) => !before.includes(path))).toEqual(added.filter(isUsed))
  expect(town.cloud.database.count('uploads', {})).toBe(0)
})
