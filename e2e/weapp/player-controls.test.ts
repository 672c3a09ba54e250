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

/** What the screen may be told while a video plays, so that an old phone keeps up. */
const MAX_RENDERS_A_SECOND = 1
const MAX_RENDER_BYTES = 4_096

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

test('while a video plays, the screen is told little, and once a second', async () => {
  await openLesson('he')
  await playVideo(phone, 8, 14)
  const told = phone.renders.length

  await playVideo(phone, 14, 20)

  const renders = phone.renders.slice(told)
  expect(renders.length).toBeGreaterThan(0)
  expect(renders.length).toBeLessThanOrEqual(6 * MAX_RENDERS_A_SECOND)
  expect(Math.max(...renders.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MAX_RENDER_BYTES)
})

test('the transcript goes along with the video, turns by hand and is searched, and the screen is told little', async () => {
  await openLesson('hu')
  phone.tap('player-tab-transcript')
  await phone.shows('transcript-lines')
  const told = phone.renders.length

  // From one line to the next, and from one screenful to the next.
  await playVideo(phone, 0, 33)

  await phone.until('the line at second 32', () => phone.classesOf('cue-5').includes('cue-now'))
  const renders = phone.renders.slice(told)
  expect(renders.length).toBeLessThanOrEqual(33 * MAX_RENDERS_A_SECOND)
  expect(Math.max(...renders.map(({ bytes }) => bytes))).toBeLessThanOrEqual(MAX_RENDER_BYTES)

  phone.tap('transcript-on')
  await phone.says('零点一秒')
  phone.tap('transcript-follow')
  await phone.says('每个月按一次试验按钮')
  phone.type('transcript-search', '潮湿')
  await phone.says('找到 1 句')
  phone.tap('hit-0')
  await phone.until('the video to be told', () =>
    phone.videoOrders.some(({ act, value }) => act === 'seek' && value === 20),
  )
})

test('whoever goes on on another phone is told on the first one, where the video stops, and may take it back', async () => {
  await openLesson('he')
  await playVideo(phone, 20, 24)
  await town.act('he', 'replay.openSession', { lessonId: LESSON.lessonId })

  await playVideo(phone, 24, 36)

  await phone.shows('player-superseded')
  expect(phone.has('lesson-video')).toBe(false)
  expect(phone.textOf('player-play')).toContain('回到这里接着看')
  phone.tap('player-play')
  await phone.shows('lesson-video')
})

test('a drag that WeChat tells of, in milliseconds on some phones, credits nothing of what it skips', async () => {
  await openLesson('lin')
  await playVideo(phone, 6, 9)
  phone.report('lesson-video', 'seekcomplete', { position: 30_000 })
  await playVideo(phone, 30.25, 33.25)
  phone.hide()
  await phone.says('看过的都已保存')
  expect(await watchedBy('lin')).toEqual([
    [0, 9],
    [30, 33],
  ])
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
