import { aCourse, lessonOf, newCourse } from '../../../../e2e/a-course'
import { codeOf, dataOf } from '../../../../e2e/town'
import { townOfFile } from '../../../../e2e/town-of-file'
import { workingDaysAfter } from '../../../kernel/working-days'

const town = townOfFile()

const step = (
  name: 'course.submit' | 'course.publish' | 'course.republish' | 'course.revise',
  courseId: string,
  handle = 'sun',
) => town.as(handle).mutate(name, { courseId })
const because = (name: 'course.giveBack' | 'course.withdraw', courseId: string, reason = '请补一讲') =>
  town.as('sun').mutate(name, { courseId, reason })
const manuscript = async (courseId: string, handle = 'hu') =>
  dataOf(await town.as(handle).call('course.manuscript', { courseId }))
const listed = async (handle = 'lin') =>
  dataOf(await town.as(handle).call('course.catalogue', {})).courses.map(({ courseId }) => courseId)

test('returned with a reason, mended, published: only then do members see it', async () => {
  const { courseId } = await aCourse(town)
  dataOf(await step('course.submit', courseId, 'hu'))
  expect(codeOf(await town.as('hu').mutate('course.rewrite', { courseId, ...mended() }))).toBe('WRONG_STATE')
  dataOf(await because('course.giveBack', courseId))
  expect((await manuscript(courseId)).course).toMatchObject({
    state: 'draft',
    lastReason: '请补一讲',
    dueAt: null,
  })
  dataOf(await town.as('hu').mutate('course.rewrite', { courseId, ...mended() }))
  dataOf(await step('course.submit', courseId, 'hu'))
  expect(await listed()).not.toContain(courseId)
  dataOf(await step('course.publish', courseId))
  expect((await listed())[0]).toBe(courseId)
  const { course, progress } = await manuscript(courseId)
  expect(course).toMatchObject({ title: '改好的课', state: 'published' })
  expect(progress.history.map(({ step: taken }) => taken)).toEqual([
    'draft',
    'submit',
    'giveBack',
    'submit',
    'publish',
  ])
  const kinds = town.cloud.database.find('notices', { subjectId: courseId }).map(({ kind }) => kind)
  expect(kinds.sort()).toEqual(['coursePublished', 'courseReturned'])
  const audited = town.cloud.database.find('auditEntries', { subjectId: courseId, role: 'admin' })
  expect(audited).toHaveLength(2)
})

const mended = () => {
  const { academyId: _, ...written } = newCourse
  return { ...written, title: '改好的课' }
}

test('a decision is due at the end of the fifth working day, and the admin’s list begins with it', async () => {
  const { courseId } = await aCourse(town)
  const before = town.cloud.clock.now()
  dataOf(await step('course.submit', courseId, 'hu'))
  const { courses } = dataOf(await town.as('sun').call('course.reviews', { state: 'review' }))
  expect(courses.map((course) => course.courseId)).toEqual([courseId])
  expect(courses[0]?.dueAt).toBe(workingDaysAfter(before, 5).at)
})

test('who handed it in does not decide on it, whatever he holds', async () => {
  await town.grant(
    'lu',
    { role: 'admin', scopeId: null },
    { role: 'cadre', scopeKind: 'branch', scopeId: 'yizhou-branch' },
  )
  const { courseId } = await aCourse(town)
  dataOf(await step('course.submit', courseId, 'lu'))
  expect(codeOf(await step('course.publish', courseId, 'lu'))).toBe('OWN_COURSE')
  expect(dataOf(await step('course.publish', courseId)).state).toBe('published')
})

test('without a lesson, or of a branch that does not run, nothing is handed in', async () => {
  const { courseId } = await aCourse(town)
  dataOf(await town.as('hu').mutate('course.orderLessons', { courseId, lessonIds: [] }))
  expect(codeOf(await step('course.submit', courseId, 'hu'))).toBe('NO_LESSONS')
  const other = (await aCourse(town)).courseId
  const academyId = 'yizhou-branch'
  dataOf(await town.as('sun').mutate('course.suspendBranch', { academyId, reason: '搬迁' }))
  expect(codeOf(await step('course.submit', other, 'hu'))).toBe('BRANCH_NOT_RUNNING')
  expect(codeOf(await town.as('hu').mutate('course.draft', newCourse))).toBe('BRANCH_NOT_RUNNING')
  dataOf(await town.as('sun').mutate('course.resumeBranch', { academyId }))
  expect(dataOf(await step('course.submit', other, 'hu')).state).toBe('review')
})

test('a withdrawn course keeps what members have, and is there for nobody else', async () => {
  const { courseId } = await aCourse(town, 'review')
  dataOf(await step('course.publish', courseId))
  for (const handle of ['lin', 'he']) await town.bind(handle)
  await town.watch('lin', lessonOf(courseId), 0, 12)
  const points = dataOf(await town.as('lin').call('points.overview', {})).account
  dataOf(await because('course.withdraw', courseId))
  town.cloud.clock.advance(31_000)
  expect(await listed()).not.toContain(courseId)
  const home = dataOf(await town.as('lin').call('home.overview', {}))
  expect(home.newest.map((course) => course.courseId)).not.toContain(courseId)
  expect(home.continueWatching).toBeNull()
  const detail = dataOf(await town.as('lin').call('replay.course', { courseId }))
  expect(detail).toMatchObject({ withdrawn: true, lessons: [{ watchedSeconds: 12 }] })
  const lessonId = lessonOf(courseId)
  expect(dataOf(await town.as('lin').call('replay.lesson', { lessonId }))).toMatchObject({
    withdrawn: true,
    progress: { watchedSeconds: 12 },
  })
  expect(codeOf(await town.as('lin').mutate('replay.openSession', { lessonId }))).toBe('COURSE_WITHDRAWN')
  expect(dataOf(await town.as('lin').call('points.overview', {})).account).toEqual(points)
  for (const answer of [
    await town.as('he').call('replay.course', { courseId }),
    await town.as('he').call('replay.lesson', { lessonId }),
    await town.as('he').mutate('replay.openSession', { lessonId }),
  ])
    expect(codeOf(answer)).toBe('NOT_FOUND')
})

test('put back, it goes on where members stopped; taken back, it is mended first', async () => {
  const { courseId } = await aCourse(town, 'review')
  dataOf(await step('course.publish', courseId))
  await town.bind('lin')
  await town.watch('lin', lessonOf(courseId), 0, 12)
  dataOf(await because('course.withdraw', courseId))
  dataOf(await step('course.republish', courseId))
  town.cloud.clock.advance(31_000)
  const home = dataOf(await town.as('lin').call('home.overview', {}))
  expect(home.continueWatching?.lessonId).toBe(lessonOf(courseId))
  dataOf(await because('course.withdraw', courseId))
  dataOf(await step('course.revise', courseId, 'hu'))
  dataOf(await step('course.submit', courseId, 'hu'))
  dataOf(await step('course.publish', courseId))
  const { progress } = await town.watch('lin', lessonOf(courseId), 12, 24)
  expect(progress.completedAt).not.toBeNull()
})

test('a cadre sees and writes his own branch’s courses alone', async () => {
  const { courseId } = await aCourse(town)
  await town.grant('qian', { role: 'cadre', scopeKind: 'branch', scopeId: 'jiangshan-hq' })
  const qian = town.as('qian')
  const own = dataOf(await qian.call('course.manuscripts', { state: 'draft' }))
  expect(own).toMatchObject({ courses: [], branches: [{ academyId: 'jiangshan-hq', state: 'running' }] })
  for (const answer of [
    await qian.call('course.manuscript', { courseId }),
    await qian.call('course.preview', { courseId, lessonId: lessonOf(courseId) }),
    await qian.mutate('course.rewrite', { courseId, ...mended() }),
    await qian.mutate('course.draft', newCourse),
    await qian.mutate('course.submit', { courseId }),
  ])
    expect(codeOf(answer)).toBe('NOT_FOUND')
  expect(codeOf(await town.as('feng').call('course.manuscripts', { state: 'draft' }))).toBe('FORBIDDEN')
  expect(codeOf(await qian.call('course.reviews', { state: 'review' }))).toBe('FORBIDDEN')
})

test('a union keeps a list of a hundred academies and no longer one', async () => {
  const one = town.cloud.database.get('academies', 'yizhou-branch') ?? {}
  const known = town.cloud.database.count('academies', { tenantId: 'jiangshan' })
  const more = Array.from({ length: 100 - known }, (_, nth) => ({
    ...one,
    _id: `academy-${nth}`,
    order: 1_000 + nth,
  }))
  town.cloud.database.insert('academies', more as never)
  const founded = await town
    .as('sun')
    .mutate('course.foundBranch', { name: '示例分院', enterpriseName: null })
  expect(codeOf(founded)).toBe('TOO_MANY_BRANCHES')
})

test('chapters begin at 0, ascend and lie within the video', async () => {
  const { courseId } = await aCourse(town)
  const retitle = (...starts: number[]) =>
    town.as('hu').mutate('course.retitleLesson', {
      courseId,
      lessonId: lessonOf(courseId),
      title: '第一讲',
      chapters: starts.map((atSeconds) => ({ atSeconds, title: '一段' })),
    })
  for (const wrong of [[1], [0, 5, 5], [0, 24]])
    expect(codeOf(await retitle(...wrong))).toBe('CHAPTERS_WRONG')
  dataOf(await retitle(0, 12))
  expect((await manuscript(courseId)).lessons[0]).toMatchObject({
    title: '第一讲',
    chapters: [{ atSeconds: 0 }, { atSeconds: 12 }],
  })
})
