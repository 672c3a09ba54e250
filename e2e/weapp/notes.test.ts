import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'
import { playVideo, startLesson } from './watching'

const LESSON = { courseId: 'electric', lessonId: 'electric-2' }

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
})
afterEach(() => phone.close())
afterAll(() => town.close())

const notesOf = async () => (await town.ask('lin', 'replay.notes', { lessonId: LESSON.lessonId })).notes

test('a note written without a network waits on the phone, is sent once, leads back, and can be put back', async () => {
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('home-points')
  await startLesson(phone, LESSON.courseId, LESSON.lessonId)
  await playVideo(phone, 0, 7)
  phone.tap('player-tab-notes')
  await phone.shows('notes-empty')

  phone.loseNetwork()
  phone.type('note-text', '问师傅用哪一种')
  await playVideo(phone, 7, 9)
  phone.tap('note-add')
  await phone.shows('waiting-0')
  expect(phone.textOf('waiting-0')).toContain('还在手机里')
  expect(await notesOf()).toEqual([])

  phone.findNetwork()
  await phone.loses('waiting-0')
  await phone.shows('notes-count')
  const [note] = await notesOf()
  // It belongs to the second at which it was begun, not to the one at which it was done.
  expect(note).toMatchObject({ atSeconds: 7, text: '问师傅用哪一种' })
  const id = `note-${note?.noteId}`
  phone.tap(`${id}-play`)
  await phone.until('the video to be told', () =>
    phone.videoOrders.some(({ act, value }) => act === 'seek' && value === 7),
  )

  phone.tap(`${id}-drop`)
  await phone.loses(id)
  await phone.shows('note-undo')
  expect(await notesOf()).toEqual([])
  phone.tap('note-undo')
  await phone.shows('notes-count')
  expect(await notesOf()).toMatchObject([{ atSeconds: 7, text: '问师傅用哪一种' }])
})
