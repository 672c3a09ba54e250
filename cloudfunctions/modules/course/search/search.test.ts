import { dataOf, openTown, type Town } from '../../../../e2e/town'
import type { CourseDocument } from '../store'
import { entriesOf, gramId } from './search-entries'

const COURSES = 5_000
const PAGE = 20
const MOST_DOCUMENTS = 40
const LEASE_MS = 130_000

let town: Town
beforeEach(async () => {
  town = await openTown()
  // The town begins with its courses in the index; here the job has to put them there.
  const { database } = town.cloud
  for (const name of ['searchGrams', 'indexedCourses']) await database.remove(name, {})
  await database.update('courses', {}, { $set: { searchDue: true } })
})
afterEach(() => town.close())

const search = (text: string, cursor?: string, handle = 'lin') =>
  town.as(handle).call('course.search', { text, ...(cursor && { cursor }) })
const idsFor = async (text: string, handle = 'lin') =>
  dataOf(await search(text, undefined, handle)).courses.map(({ courseId }) => courseId)
const indexAll = () => town.cloud.fireTimers('timers')
const change = (courseId: string, fields: object) =>
  town.cloud.database.update('courses', { _id: courseId }, { $set: { searchDue: true, ...fields } })

/** What stands in the index, against what the courses as they are should leave there. */
const indexed = () => {
  const grams = town.cloud.database.find('searchGrams', { _id: { $gt: '' } }, { limit: 1_000 })
  const own = grams.filter(({ tenantId }) => tenantId === 'jiangshan')
  return own.flatMap(({ gram, postings }) => (postings as string[]).map((one) => `${gram} ${one}`)).sort()
}
const spokenIn = (courseId: string) =>
  town.cloud.database
    .find('transcripts', { courseId }, { sort: [['_id', 1]] })
    .flatMap(({ cues }) => (cues as { text: string }[]).map(({ text }) => text))
const expected = () =>
  town.cloud.database
    .find('courses', { tenantId: 'jiangshan' })
    .flatMap((course) => entriesOf(course as unknown as CourseDocument, spokenIn(String(course._id))))
    .sort()

test('a course is found by its title, its teacher, its tags and what its lessons say', async () => {
  await indexAll()
  expect(await idsFor('安全用电')).toEqual(['electric'])
  expect(await idsFor('姜山工匠')).toEqual(['caliper'])
  expect(await idsFor('办公软件')).toEqual(['table'])
  expect(await idsFor('配电箱')).toEqual(['electric'])
  expect(await idsFor('横')).toEqual(['brush'])
  expect(indexed()).toEqual(expected())
})

test('what is said in its lessons finds a course, after those that say it in their title', async () => {
  await change('brush', { title: '三百八十伏' })
  await indexAll()
  const { courses } = dataOf(await search('八十伏'))
  expect(courses.map(({ courseId, foundIn }) => [courseId, foundIn])).toEqual([
    ['brush', 'title'],
    ['electric', 'content'],
  ])
})

test('the title comes before the teacher, and the teacher before the lessons', async () => {
  await change('caliper', { teacherTitle: '书法老师' })
  await change('table', { summary: '不讲书法' })
  await indexAll()
  const { courses, total } = dataOf(await search('书法'))
  expect(courses.map(({ courseId, foundIn }) => [courseId, foundIn])).toEqual([
    ['brush', 'title'],
    ['caliper', 'teacher'],
    ['table', 'content'],
  ])
  expect(total).toBe(3)
})

test('nothing is found for what no course has, for signs alone, and in another union', async () => {
  await indexAll()
  expect(await idsFor('安全驾驶')).toEqual([])
  expect(await idsFor('？？')).toEqual([])
  expect(await idsFor('安全用电', 'shen')).toEqual(['jiashan-electric'])
})

test('what is taken down is not shown from that moment, and leaves the index; put back, it is found again', async () => {
  await indexAll()
  dataOf(await town.as('sun').mutate('course.withdraw', { courseId: 'electric', reason: '内容有误' }))
  expect(await idsFor('安全用电')).toEqual([])
  await indexAll()
  expect(indexed()).toEqual(expected())
  expect(indexed().some((entry) => entry.endsWith('electric'))).toBe(false)
  dataOf(await town.as('sun').mutate('course.republish', { courseId: 'electric' }))
  await indexAll()
  expect(await idsFor('安全用电')).toEqual(['electric'])
})

test('a run that dies at any point leaves nothing behind that a later one does not put right', async () => {
  await indexAll()
  for (const nth of [1, 3, 10, 60, 120, 180, 240, 400]) {
    const title = nth % 2 === 0 ? '触电急救十讲' : '车间安全用电'
    await change('electric', { title, changedAt: town.cloud.clock.now() })
    let seen = 0
    town.cloud.setFaults(({ collection }) => {
      if (collection !== 'searchGrams' && collection !== 'indexedCourses') return null
      seen += 1
      return seen === nth ? { kind: nth % 4 === 0 ? 'killBefore' : 'killAfter' } : null
    })
    await indexAll().catch(() => undefined)
    town.cloud.setFaults(null)
    town.cloud.clock.advance(LEASE_MS)
    await indexAll()
    expect({ nth, due: town.cloud.database.count('courses', { searchDue: true }) }).toEqual({ nth, due: 0 })
    expect(indexed()).toEqual(expected())
  }
}, 120_000)

/** Courses of a whole union; every 500th is about something of its own. */
const many = (): CourseDocument[] => {
  const pattern = town.cloud.database.get('courses', 'brush') as unknown as CourseDocument
  return Array.from({ length: COURSES }, (_, n) => ({
    ...pattern,
    _id: `many-${String(n).padStart(5, '0')}`,
    title: n % 500 === 0 ? '龙门刨床安全课' : `安全生产第${n}课`,
    outline: [],
    summary: '示例',
    tags: [],
    publishedAt: 1_770_000_000_000 + n,
    searchDue: false,
  }))
}

const fill = (): void => {
  const courses = many()
  const lists = new Map<string, string[]>()
  for (const course of courses)
    for (const entry of entriesOf(course)) {
      const [gram = '', posting = ''] = entry.split(' ')
      const list = lists.get(gram) ?? []
      list.push(posting)
      lists.set(gram, list)
    }
  const appId = String(town.cloud.database.get('tenants', 'jiangshan')?.appId)
  town.cloud.database.insert('courses', courses as never)
  town.cloud.database.insert(
    'searchGrams',
    [...lists].map(([gram, postings]) => ({
      ...{ _id: gramId(appId, gram), tenantId: 'jiangshan', gram, postings },
    })),
  )
}

test('among five thousand courses a search reads no more than forty documents, whatever it finds', async () => {
  fill()
  const rare = await search('龙门刨床')
  expect(dataOf(rare)).toMatchObject({ total: 10, nextCursor: null })
  const common = await search('安全生产')
  expect(dataOf(common)).toMatchObject({ total: COURSES - 10 })
  const exact = await search('安全生产第4321课')
  expect(dataOf(exact).courses[0]).toMatchObject({ title: '安全生产第4321课' })
  const long = await search('安全生产第4321课最美产业工人硬笔书法从横平竖直')
  for (const { meter } of [rare, common, exact, long]) {
    expect(meter.documentsExamined).toBeLessThanOrEqual(MOST_DOCUMENTS)
    expect(meter.depth).toBeLessThanOrEqual(2)
  }

  // Pages follow one another without a gap or a repeat, newest first.
  const seen: string[] = []
  let cursor: string | undefined
  for (let page = 0; page < 5; page += 1) {
    const answer = await search('安全生产', cursor)
    expect(answer.meter.documentsExamined).toBeLessThanOrEqual(MOST_DOCUMENTS)
    const { courses, nextCursor } = dataOf(answer)
    seen.push(...courses.map(({ courseId }) => courseId))
    cursor = nextCursor ?? undefined
  }
  const newest = many()
    .filter(({ title }) => title.startsWith('安全生产'))
    .reverse()
  expect(seen).toEqual(newest.slice(0, 5 * PAGE).map(({ _id }) => _id))
}, 120_000)
