import { contract } from '@contract/contract'
import * as v from 'valibot'
import rules from './points-rules.json'
import town from './town.json'

const lessons = town.courses.flatMap((course) => course.lessons)

test.each(lessons.map((lesson) => [lesson.lessonId, lesson] as const))(
  'chapters of %s start at 0, ascend and end within it',
  (_, lesson) => {
    const starts = lesson.chapters.map((chapter) => chapter.atSeconds)

    expect(starts[0]).toBe(0)
    expect(starts).toEqual([...new Set(starts)].sort((a, b) => a - b))
    expect(starts.at(-1)).toBeLessThan(lesson.durationSeconds)
  },
)

test('the first tenant has every category, and every course is marked as sample', () => {
  const ofFirstTenant = town.courses.filter((course) => course.tenantId === town.tenants[0]?.tenantId)

  expect(new Set(ofFirstTenant.map((course) => course.category))).toEqual(new Set(['skill', 'office', 'art']))
  expect(town.courses.every((course) => course.sample)).toBe(true)
})

test('courses and branches name only what exists in the same tenant', () => {
  const tenantOf = new Map(town.academies.map((academy) => [academy.academyId, academy.tenantId]))
  const enterpriseTenant = new Map(town.enterprises.map((one) => [one.enterpriseId, one.tenantId]))

  for (const course of town.courses) expect(tenantOf.get(course.academyId)).toBe(course.tenantId)
  for (const academy of town.academies) {
    if (academy.enterpriseId) expect(enterpriseTenant.get(academy.enterpriseId)).toBe(academy.tenantId)
  }
})

test('one union has a main body with a branch of schools and one of enterprises', () => {
  const kinds = town.academies.filter((one) => one.tenantId === 'weihai').map((one) => one.kind)
  expect(kinds).toEqual(['academyHq', 'academyBranch', 'academyBranch'])
})

test('ids and cards have the contract’s shape', () => {
  const card = contract.course.catalogue.output.entries.courses.item

  for (const course of town.courses) {
    const academy = town.academies.find((one) => one.academyId === course.academyId)
    const durationSeconds = course.lessons.reduce((sum, lesson) => sum + lesson.durationSeconds, 0)
    const shown = {
      ...course,
      academyName: academy?.name,
      lessonCount: course.lessons.length,
      durationSeconds,
    }
    expect(v.safeParse(card, shown).success).toBe(true)
    expect(Date.parse(course.publishedAt)).not.toBeNaN()
  }
  expect(new Set(lessons.map((lesson) => lesson.lessonId)).size).toBe(lessons.length)
})

test('attending, replaying and making up exclude each other', () => {
  const ofLesson = rules.rules.filter((rule) => rule.group === 'LESSON').map((rule) => rule.code)

  expect(ofLesson).toEqual(['ATTEND', 'REPLAY', 'MAKE_UP'])
})

test('rewards have the contract’s shape and are handed out at pick-up points of their tenant', () => {
  const asSold = { pictured: false, sale: 'open', saleFrom: null, saleTo: null }
  const card = contract.mall.catalogue.output.entries.rewards.item
  const tenantOf = new Map(town.pickUpPoints.map((point) => [point.pickUpPointId, point.tenantId]))

  for (const reward of town.rewards) {
    expect(v.safeParse(card, { ...reward, remaining: reward.stocked, ...asSold }).success).toBe(true)
    expect(reward.sample).toBe(true)
    expect(reward.pickUpPointIds.length).toBeGreaterThan(0)
    for (const point of reward.pickUpPointIds) expect(tenantOf.get(point)).toBe(reward.tenantId)
  }
  expect(new Set(town.rewards.map((reward) => reward.rewardId)).size).toBe(town.rewards.length)
})
