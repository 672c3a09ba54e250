import { aCourse, lessonOf } from '../../../../e2e/a-course'
import { aVtt } from '../../../../e2e/a-transcript'
import { codeOf, dataOf, openTown, type Town } from '../../../../e2e/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const upload = (bytes: Uint8Array, handle = 'hu') => town.upload(handle, `${Math.random()}.vtt`, bytes)
const cueCount = async (courseId: string) =>
  dataOf(await town.as('hu').call('course.manuscript', { courseId })).lessons[0]?.cueCount
const said = (lessonId: string, handle = 'lin') => town.as(handle).call('replay.transcript', { lessonId })

test('a cadre’s file becomes what members read, once the course is published; put away, it is gone', async () => {
  const { courseId } = await aCourse(town)
  const lesson = { courseId, lessonId: lessonOf(courseId) }
  const fileId = await upload(aVtt('先断电', '再救人'))
  expect(dataOf(await town.as('hu').call('course.checkTranscript', { ...lesson, fileId }))).toEqual({
    cueCount: 2,
    trouble: null,
  })
  dataOf(await town.as('hu').mutate('course.setTranscript', { ...lesson, fileId }))
  expect(await cueCount(courseId)).toBe(2)
  expect(codeOf(await said(lesson.lessonId))).toBe('NOT_FOUND')

  dataOf(await town.as('hu').mutate('course.submit', { courseId }))
  dataOf(await town.as('sun').mutate('course.publish', { courseId }))
  expect(dataOf(await said(lesson.lessonId)).cues).toEqual([
    { atSeconds: 0, text: '先断电' },
    { atSeconds: 2, text: '再救人' },
  ])
  expect(dataOf(await town.as('lin').call('replay.lesson', { lessonId: lesson.lessonId })).cueCount).toBe(2)
  const late = { ...lesson, fileId: await upload(aVtt('改过')) }
  const broken = { ...lesson, fileId: await upload(Buffer.from('没有时间')) }
  // Nobody mends a file that is not taken anyway.
  for (const refused of [late, broken])
    expect(codeOf(await town.as('hu').mutate('course.setTranscript', refused))).toBe('WRONG_STATE')
  expect(codeOf(await town.as('hu').mutate('course.dropTranscript', lesson))).toBe('WRONG_STATE')

  dataOf(await town.as('sun').mutate('course.withdraw', { courseId, reason: '内容过时' }))
  dataOf(await town.as('hu').mutate('course.revise', { courseId }))
  dataOf(await town.as('hu').mutate('course.dropTranscript', lesson))
  expect(await cueCount(courseId)).toBe(0)
  expect(town.cloud.database.get('transcripts', lesson.lessonId)).toBeNull()
})

test('a broken file is refused, and told on which line and why; so is somebody else’s', async () => {
  const { courseId } = await aCourse(town)
  const lesson = { courseId, lessonId: lessonOf(courseId) }
  const broken = { ...lesson, fileId: await upload(Buffer.from('WEBVTT\n\n00:00.000 --> 00:99.000\n话')) }
  expect(dataOf(await town.as('hu').call('course.checkTranscript', broken))).toEqual({
    cueCount: 0,
    trouble: { line: 3, why: 'time' },
  })
  expect(codeOf(await town.as('hu').mutate('course.setTranscript', broken))).toBe('TRANSCRIPT_BROKEN')
  const others = { ...lesson, fileId: await upload(aVtt('话'), 'qian') }
  expect(codeOf(await town.as('hu').call('course.checkTranscript', others))).toBe('TRANSCRIPT_NOT_TAKEN')
  expect(codeOf(await town.as('hu').mutate('course.setTranscript', others))).toBe('TRANSCRIPT_NOT_TAKEN')
  const elsewhere = { ...lesson, lessonId: 'nothing', fileId: await upload(aVtt('话')) }
  expect(codeOf(await town.as('hu').mutate('course.setTranscript', elsewhere))).toBe('NOT_FOUND')
  expect(await cueCount(courseId)).toBe(0)
})

test('a lesson that is taken out of a draft takes its transcript along', async () => {
  const { courseId } = await aCourse(town)
  const lesson = { courseId, lessonId: lessonOf(courseId) }
  dataOf(await town.as('hu').mutate('course.setTranscript', { ...lesson, fileId: await upload(aVtt('话')) }))
  dataOf(await town.as('hu').mutate('course.orderLessons', { courseId, lessonIds: [] }))
  expect(town.cloud.database.get('transcripts', lesson.lessonId)).toBeNull()
})
