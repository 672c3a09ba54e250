import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'
import { playVideo, startLesson } from './watching'

/** 42 seconds long. */
const LESSON = { courseId: 'electric', lessonId: 'electric-2' }

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  await Promise.all(['lin', 'he', 'xu'].map((person) => town.bind(person)))
})
afterEach(() => phone.close())
afterAll(() => town.close())

const openLesson = async (person: string): Promise<void> => {
  phone = openPhone(town, { person })
  await phone.shows('home-points')
  await startLesson(phone, LESSON.courseId, LESSON.lessonId)
}
const watchedBy = async (person: string) =>
  (await town.ask(person, 'replay.lesson', { lessonId: LESSON.lessonId })).progress.watched

test('turning to another app pauses the video and saves what was watched', async () => {
  await openLesson('lin')
  await playVideo(phone, 0, 6)
  expect(await watchedBy('lin')).toEqual([])

  phone.hide()

  await phone.says('看过的都已保存')
  expect(await watchedBy('lin')).toEqual([[0, 6]])
  expect(phone.videoOrders.at(-1)).toEqual({ act: 'pause' })
})

test('the chosen speed reaches the video, and the seconds of the video count', async () => {
  await openLesson('he')

  phone.tap('speed-200')
  await phone.until('the video to be told', () =>
    phone.videoOrders.some(({ act, value }) => act === 'playbackRate' && value === 2),
  )
  await playVideo(phone, 0, 8, 2)
  phone.report('lesson-video', 'pause')

  await phone.until('8 of 42 seconds', () => phone.textOf('player-percent') === '19%')
  await phone.says('看过的都已保存')
  expect(await watchedBy('he')).toEqual([[0, 8]])
})

test('the panel plays the part that is missing', async () => {
  await openLesson('xu')
  await playVideo(phone, 10, 14)
  await phone.shows('gap-14')

  phone.tap('gap-14')

  await phone.until('the video to be told', () => phone.videoOrders.some(({ act }) => act === 'seek'))
  expect(phone.videoOrders.slice(-2)).toEqual([{ act: 'seek', value: 14 }, { act: 'play' }])
})

test('who is not bound sees the lesson, and playing leads him to binding', async () => {
  phone = openPhone(town, { person: 'gu' })
  await phone.shows('home-course-brush')
  phone.tap('home-course-brush')
  await phone.shows('lesson-brush-1')
  phone.tap('lesson-brush-1')
  await phone.shows('player-play')

  phone.tap('player-play')

  await phone.shows('player-bind-first')
  expect(phone.has('lesson-video')).toBe(false)
  phone.tap('player-bind')
  await phone.shows('consent-agree')
  expect(phone.routes().at(-1)).toBe('packages/member/bind')
})
