import { randomUUID } from 'node:crypto'
import { noteLimits } from '@contract/rules/note-limits'
import { codeOf, dataOf, openTown, type Town } from '../../../e2e/town'

const LESSON = 'electric-1'

let town: Town
beforeAll(async () => {
  town = await openTown({ bound: ['lin', 'he', 'xu'] })
})
afterAll(() => town.close())

const take = (handle: string, atSeconds: number, text: string, key: string = randomUUID()) =>
  town.as(handle).mutate('replay.takeNote', { lessonId: LESSON, atSeconds, text }, key)
const list = async (handle: string, cursor?: string) =>
  dataOf(await town.as(handle).call('replay.notes', { lessonId: LESSON, ...(cursor && { cursor }) }))

test('notes stand in the order of the video, are nobody else’s, and never lie beyond its end', async () => {
  dataOf(await take('lin', 9_999, '回去问师傅'))
  dataOf(await take('lin', 4, '先断电\n再救人'))
  const { notes, count } = await list('lin')
  expect(notes.map(({ atSeconds, text }) => [atSeconds, text])).toEqual([
    [4, '先断电\n再救人'],
    [24, '回去问师傅'],
  ])
  expect(count).toBe(2)
  expect(await list('he')).toEqual({ notes: [], count: 0, nextCursor: null })
})

test('a note that is sent twice, also at once, is one; taken away, it is gone and may be written again', async () => {
  const key = randomUUID()
  const answers = await Promise.all([1, 2, 3].map(() => take('he', 3, '记一次', key)))
  const [noteId] = answers.map((answer) => dataOf(answer).noteId)
  expect(new Set(answers.map((answer) => dataOf(answer).noteId)).size).toBe(1)
  expect((await list('he')).count).toBe(1)

  const gone = { noteId: noteId ?? '' }
  expect(codeOf(await town.as('lin').mutate('replay.dropNote', gone))).toBe('NOT_FOUND')
  const dropKey = randomUUID()
  expect(dataOf(await town.as('he').mutate('replay.dropNote', gone, dropKey)).count).toBe(0)
  expect(dataOf(await town.as('he').mutate('replay.dropNote', gone, dropKey)).count).toBe(0)
  expect(codeOf(await town.as('he').mutate('replay.dropNote', gone))).toBe('NOT_FOUND')
  expect(town.cloud.database.get('notes', gone.noteId)).toBeNull()
  // A late repeat of its first sending does not bring it back.
  dataOf(await take('he', 3, '记一次', key))
  expect(await list('he')).toMatchObject({ notes: [], count: 0 })
})

test('a lesson takes two hundred notes and no more, and lists them page by page', async () => {
  const memberId = dataOf(await town.as('xu').call('member.whoAmI', {})).member?.memberId
  dataOf(await take('xu', 0, '第一条'))
  const [first] = town.cloud.database.find('notes', { memberId }, { limit: 1 })
  town.cloud.database.insert(
    'notes',
    Array.from({ length: noteLimits.inLesson - 2 }, (_, n) => ({
      ...first,
      _id: `note-${n}`,
      atSeconds: n % 20,
    })),
  )
  const count = noteLimits.inLesson - 1
  await town.cloud.database.update('noteCounts', { memberId }, { $set: { count } })
  const [one, two] = await Promise.all([take('xu', 1, '最后一条'), take('xu', 1, '多出一条')])
  expect([one, two].filter(({ reply }) => reply.ok)).toHaveLength(1)
  expect([one, two].filter(({ reply }) => !reply.ok).map(codeOf)).toEqual(['TOO_MANY_NOTES'])

  const seen: string[] = []
  let cursor: string | null | undefined
  do {
    const page = await list('xu', cursor ?? undefined)
    seen.push(...page.notes.map(({ noteId }) => noteId))
    expect(page.notes.length).toBeLessThanOrEqual(20)
    cursor = page.nextCursor
  } while (cursor)
  expect(new Set(seen).size).toBe(noteLimits.inLesson)
})

test('a lesson that is not there, or was taken down before one began it, takes none', async () => {
  const elsewhere = { lessonId: 'nothing', atSeconds: 0, text: '示例' }
  expect(codeOf(await town.as('lin').mutate('replay.takeNote', elsewhere))).toBe('NOT_FOUND')
  dataOf(await town.as('sun').mutate('course.withdraw', { courseId: 'brush', reason: '内容有误' }))
  const down = { lessonId: 'brush-1', atSeconds: 0, text: '示例' }
  expect(codeOf(await town.as('lin').mutate('replay.takeNote', down))).toBe('NOT_FOUND')
})
