import type { Input } from '@contract/contract'
import { dataOf, openTown, type Town } from '../../../../e2e/town'

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

describe('among five thousand courses of a hundred academies', () => {
  const [COURSES, BRANCHES, MOST_DOCUMENTS] = [5_000, 98, 40]
  let large: Town
  beforeAll(async () => {
    large = await openTown()
    const { database } = large.cloud
    const [branch] = database.find('academies', { _id: 'yizhou-branch' }, { limit: 1 })
    const [course] = database.find('courses', { _id: 'electric' }, { limit: 1 })
    database.insert(
      'academies',
      Array.from({ length: BRANCHES }, (_, n) => ({
        ...branch,
        _id: `branch-${n}`,
        name: `示例分院${n}`,
        order: 100 + n,
        state: n % 10 === 9 ? 'preparing' : 'running',
      })),
    )
    database.insert(
      'courses',
      Array.from({ length: COURSES }, (_, n) => ({
        ...course,
        _id: `large-${n}`,
        category: n % 2 === 0 ? 'skill' : 'office',
        academyId: `branch-${n % BRANCHES}`,
        publishedAt: 1_000 + n,
      })),
    )
  })
  afterAll(() => large.close())

  test.each([
    {},
    { category: 'skill' },
    { academyId: 'branch-7' },
    { category: 'office', academyId: 'branch-7' },
  ] as const)(
    'the first page of %j and the one after it read no more than forty documents',
    async (filter) => {
      const first = await large.as('lin').call('course.catalogue', filter)
      const { courses, nextCursor } = dataOf(first)
      expect(courses).toHaveLength(20)
      const second = await large.as('lin').call('course.catalogue', { ...filter, cursor: nextCursor ?? '' })
      for (const { meter } of [first, second]) {
        expect(meter.documentsExamined).toBeLessThanOrEqual(MOST_DOCUMENTS)
        expect(meter.depth).toBeLessThanOrEqual(2)
      }
    },
  )

  test('all academies that have something to show come page by page, in their order', async () => {
    const { academies, nextAcademies } = dataOf(await large.as('lin').call('course.catalogue', {}))
    const shown = academies.map(({ academyId }) => academyId)
    let cursor = nextAcademies
    while (cursor) {
      const page = await large.as('lin').call('course.academies', { cursor })
      expect(page.meter.documentsExamined).toBeLessThanOrEqual(MOST_DOCUMENTS)
      shown.push(...dataOf(page).academies.map(({ academyId }) => academyId))
      cursor = dataOf(page).nextCursor
    }
    const own = large.cloud.database.find('academies', { tenantId: 'jiangshan', state: 'running' })
    const inOrder = own.sort((a, b) => Number(a.order) - Number(b.order)).map(({ _id }) => _id)
    expect(shown).toEqual(inOrder)
  })
})
