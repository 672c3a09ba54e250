import type { Input } from '@contract/contract'
import { dataOf, openTown, type Town } from '../../../e2e/town'

let town: Town
beforeAll(async () => {
  town = await openTown()
})
afterAll(() => town.close())

const catalogue = async (input: Input<'course.catalogue'>, handle = 'lin') =>
  dataOf(await town.as(handle).call('course.catalogue', input))

test('anyone sees the head academy, its branches and all three categories, newest first', async () => {
  const { academies, courses } = await catalogue({})
  expect(academies.map(({ kind }) => kind)).toEqual(['academyHq', 'academyBranch'])
  expect(academies[1]).toMatchObject({
    name: '一舟学院',
    since: 2019,
    enterpriseName: '浙江一舟电子科技股份有限公司',
  })
  expect(new Set(courses.map(({ category }) => category))).toEqual(new Set(['skill', 'office', 'art']))
})

test.each([
  [{ category: 'office' }, ['office']],
  [{ category: 'skill', academyId: 'yizhou-branch' }, ['skill']],
] as const)('%j narrows the list', async (filter, categories) => {
  const { courses } = await catalogue(filter)
  expect([...new Set(courses.map(({ category }) => category))]).toEqual(categories)
})

test('an academy’s own courses', async () => {
  const { courses } = await catalogue({ academyId: 'yizhou-branch' })
  expect(courses.map(({ academyId }) => academyId)).toEqual(courses.map(() => 'yizhou-branch'))
  expect(courses.length).toBeGreaterThan(0)
})

test('another union has another catalogue', async () => {
  const ours = (await catalogue({})).courses.map(({ courseId }) => courseId)
  const theirs = (await catalogue({}, 'shen')).courses.map(({ courseId }) => courseId)
  expect(theirs.length).toBeGreaterThan(0)
  expect(theirs.filter((courseId) => ours.includes(courseId))).toEqual([])
})

test('a page ends where the next begins', async () => {
  const [pattern] = town.cloud.database.find('courses', { _id: 'electric' }, { limit: 1 })
  // Equal dates: the order has to hold by `_id` alone.
  town.cloud.database.insert(
    'courses',
    Array.from({ length: 45 }, (_, at) => ({
      ...pattern,
      _id: `many-${100 + at}`,
      category: 'art',
      publishedAt: 1_000,
    })),
  )
  const seen: string[] = []
  let cursor: string | undefined
  do {
    const page = await catalogue({ category: 'art', ...(cursor && { cursor }) })
    seen.push(...page.courses.map(({ courseId }) => courseId))
    expect(page.academies.length).toBe(cursor ? 0 : 2)
    cursor = page.nextCursor ?? undefined
  } while (cursor)
  expect(seen).toHaveLength(46)
  expect(new Set(seen).size).toBe(46)
})
