import { openPhone, type Phone } from './phone'
import { openTown, type Town } from './town'

let town: Town
let phone: Phone
beforeAll(async () => {
  town = await openTown()
  await town.bind('lin')
})
beforeEach(async () => {
  phone = openPhone(town, { person: 'lin' })
  await phone.shows('home-points')
  phone.tap('tab-courses')
  await phone.shows('courses-list')
})
afterEach(() => phone.close())
afterAll(() => town.close())

test('the tab shows the catalogue, in its order', async () => {
  const { courses } = await town.ask('lin', 'course.catalogue', {})

  expect(phone.routes()).toEqual(['pages/courses/index'])
  expect(phone.idsFrom('course-')).toEqual(courses.map((course) => `course-${course.courseId}`))
  for (const course of courses) expect(phone.textOf(`course-${course.courseId}`)).toContain(course.title)
})

test('a category shows its own courses only, and all of them come back', async () => {
  const all = phone.idsFrom('course-')

  phone.tap('category-art')
  await phone.loses('course-electric')
  await phone.shows('course-brush')
  expect(phone.idsFrom('course-')).toEqual(['course-brush'])
  expect(phone.classesOf('category-art')).toContain('tab-choice-on')

  phone.tap('category-all')
  await phone.shows('course-electric')
  expect(phone.idsFrom('course-')).toEqual(all)
})

test('a course leads into the player, and back by the same way', async () => {
  phone.tap('course-electric')
  await phone.shows('course-title')
  expect(phone.textOf('course-title')).toBe('车间安全用电')
  expect(phone.routes()).toEqual(['pages/courses/index', 'packages/learn/course'])

  phone.tap('lesson-electric-2')
  await phone.shows('player-title')
  expect(phone.textOf('player-title')).toBe('第2讲 漏电保护器怎么选')
  expect(phone.routes().at(-1)).toBe('packages/learn/player')

  phone.tap('nav-back')
  await phone.shows('lesson-electric-2')
  phone.tap('nav-back')
  await phone.shows('courses-list')
  expect(phone.routes()).toEqual(['pages/courses/index'])
})
