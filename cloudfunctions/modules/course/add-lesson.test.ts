import { aCourse, aVideo } from '../../../e2e/a-course'
import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'

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
const isThere = async (fileId: string) => {
  const { files } = (await (await fetch(`${town.url}/__cloud/files?after=incoming`)).json()) as {
    files: { path: string }[]
  }
  return files.some(({ path }) => fileId.endsWith(path))
}

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
