import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'
import { playVideo, startLesson } from './watching'

/** 24 seconds long, so 22 complete it. */
const LESSON = { courseId: 'electric', lessonId: 'electric-1' }

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
const progressOf = async (person: string) =>
  (await town.ask(person, 'replay.lesson', { lessonId: LESSON.lessonId })).progress

test('playing a lesson to its end completes it, brings its points and writes them into the statement', async () => {
  await openLesson('lin')
  expect(phone.calls).toContain('replay.openSession')

  await playVideo(phone, 0, 23)

  await phone.shows('player-completed')
  expect(phone.textOf('player-completed')).toContain('学完了，加 5 分')
  expect(await progressOf('lin')).toMatchObject({ completedAt: expect.any(Number), paidPoints: 5 })

  phone.tap('player-to-points')
  await phone.shows('points-balance')
  const { account, entries } = await town.ask('lin', 'points.overview', {})
  expect(entries.map((entry) => entry.ruleCode)).toEqual(['REPLAY', 'BIND'])
  expect(phone.textOf('points-balance')).toBe(String(account.available))
  expect(phone.idsFrom('entry-')).toEqual(entries.map((entry) => `entry-${entry.entryId}`))
  for (const { entryId, ruleTitle, source, delta, balanceAfter } of entries)
    for (const words of [ruleTitle, source.title, `+${delta}`, `余 ${balanceAfter}`])
      expect(phone.textOf(`entry-${entryId}`)).toContain(words)
})

test('dragging to the end earns nothing', async () => {
  await openLesson('he')
  await playVideo(phone, 0, 3)

  phone.report('lesson-video', 'timeupdate', { currentTime: 20 })
  await playVideo(phone, 20, 23.75)
  await phone.pass(250)
  phone.report('lesson-video', 'ended')

  await phone.until('7 of 24 seconds', () => phone.textOf('player-percent') === '29%')
  await phone.says('看过的都已保存')
  expect(phone.has('player-completed')).toBe(false)
  const { watched, completedAt } = await progressOf('he')
  expect({ watched, completedAt }).toEqual({
    watched: [
      [0, 3],
      [20, 24],
    ],
    completedAt: null,
  })
  const { account } = await town.ask('he', 'points.overview', {})
  expect(account.available).toBe(20)
})

test('what was watched without network survives the end of the mini-program and is handed in', async () => {
  await openLesson('xu')
  phone.loseNetwork()
  await playVideo(phone, 0, 16)
  await phone.says('联网后补存')
  expect((await progressOf('xu')).watched).toEqual([])
  const { storage } = phone
  phone.close()

  phone = openPhone(town, { person: 'xu', storage })

  await phone.until('the flush', () => phone.calls.includes('replay.flush'))
  await phone.shows('home-continue')
  expect((await progressOf('xu')).watched).toEqual([[0, 15]])
})
