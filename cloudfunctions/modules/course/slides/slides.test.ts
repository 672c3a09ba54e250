import { randomUUID } from 'node:crypto'
import { courseLimits } from '@contract/rules/course-limits'
import { aCourse, lessonOf } from '../../../../e2e/a-course'
import { storedFiles } from '../../../../e2e/stored-files'
import { codeOf, dataOf, openTown, type Town } from '../../../../e2e/town'

const JPEG = Uint8Array.from([0xff, 0xd8, 0xff, 0xe0])

let town: Town
beforeAll(async () => {
  town = await openTown({ bound: ['lin'] })
})
afterAll(() => town.close())

const upload = (handle = 'hu', bytes = JPEG) => town.upload(handle, `${randomUUID()}.jpg`, bytes)
const add = async (courseId: string, atSeconds: number, picture?: string, key: string = randomUUID()) => {
  const slide = { courseId, lessonId: lessonOf(courseId), atSeconds, picture: picture ?? (await upload()) }
  return town.as('hu').mutate('course.addSlide', slide, key)
}
const shown = async (courseId: string, handle = 'hu') => {
  const lesson = { courseId, lessonId: lessonOf(courseId) }
  return dataOf(await town.as(handle).call('course.slides', lesson)).slides
}

test('pictures stand in the order of the video, and members see them once the course is published', async () => {
  const { courseId } = await aCourse(town)
  const lessonId = lessonOf(courseId)
  for (const atSeconds of [12, 0, 7]) dataOf(await add(courseId, atSeconds))
  expect((await shown(courseId)).map(({ atSeconds }) => atSeconds)).toEqual([0, 7, 12])
  expect(codeOf(await town.as('lin').call('replay.slides', { lessonId }))).toBe('NOT_FOUND')
  expect(codeOf(await town.as('lin').call('course.slides', { courseId, lessonId }))).toBe('NOT_FOUND')

  dataOf(await town.as('hu').mutate('course.submit', { courseId }))
  const stored = await storedFiles(town, 'slides')
  expect(codeOf(await add(courseId, 20))).toBe('WRONG_STATE')
  expect(await storedFiles(town, 'slides')).toEqual(stored)
  dataOf(await town.as('sun').mutate('course.publish', { courseId }))
  const { slides } = dataOf(await town.as('lin').call('replay.slides', { lessonId }))
  expect(slides.map(({ atSeconds }) => atSeconds)).toEqual([0, 7, 12])
  const bytes = await (await fetch(slides[0]?.url ?? '')).arrayBuffer()
  expect(Buffer.from(bytes).equals(Buffer.from(JPEG))).toBe(true)
  expect(dataOf(await town.as('lin').call('replay.lesson', { lessonId })).slideCount).toBe(3)
})

test('what is sent twice is one picture; the upload is gone, and a picture that is taken away leaves no file', async () => {
  const { courseId } = await aCourse(town)
  const [picture, key] = [await upload(), randomUUID()]
  dataOf(await add(courseId, 3, picture, key))
  dataOf(await add(courseId, 3, picture, key))
  const [slide, ...others] = await shown(courseId)
  expect(others).toEqual([])
  expect((await storedFiles(town, 'incoming')).filter((path) => picture.endsWith(path))).toEqual([])
  const slideId = slide?.slideId ?? ''
  expect(await storedFiles(town, `slides/${slideId}`)).toHaveLength(1)
  const gone = { courseId, lessonId: lessonOf(courseId), slideId }
  dataOf(await town.as('hu').mutate('course.dropSlide', gone))
  expect(await shown(courseId)).toEqual([])
  expect(await storedFiles(town, `slides/${slideId}`)).toEqual([])
  expect(codeOf(await town.as('hu').mutate('course.dropSlide', gone))).toBe('NOT_FOUND')
})

test('a second that has one, or lies beyond the video, what is no picture, and too many are refused', async () => {
  const { courseId } = await aCourse(town)
  dataOf(await add(courseId, 5))
  expect(codeOf(await add(courseId, 5))).toBe('SLIDE_TIME_WRONG')
  expect(codeOf(await add(courseId, 24))).toBe('SLIDE_TIME_WRONG')
  const page = await upload('hu', Buffer.from('<html>'))
  expect(codeOf(await add(courseId, 6, page))).toBe('PICTURE_REFUSED')
  expect(codeOf(await add(courseId, 6, await upload('qian')))).toBe('PICTURE_REFUSED')
  const [lesson] = (town.cloud.database.get('courses', courseId)?.outline ?? []) as object[]
  const slides = Array.from({ length: courseLimits.slides }, (_, n) => ({
    ...{ slideId: `${n}`, atSeconds: 0, fileId: 'cloud://nowhere.bucket/gone.jpg' },
  }))
  await town.cloud.database.update(
    'courses',
    { _id: courseId },
    { $set: { outline: [{ ...lesson, slides }] } },
  )
  expect(codeOf(await add(courseId, 6))).toBe('TOO_MANY_SLIDES')
  // A picture whose file is gone is not shown.
  expect(await shown(courseId)).toEqual([])
})
