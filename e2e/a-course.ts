import { readFileSync } from 'node:fs'
import path from 'node:path'
import type { Input } from '../contract/contract'
import type { CourseState } from '../contract/course'
import { dataOf, type Town } from './town'

export const BRANCH_CADRE = { role: 'cadre', scopeKind: 'branch', scopeId: 'yizhou-branch' } as const

/** What `hu`, once he is the branch's cadre, writes of a new course. */
export const newCourse = {
  ...({ academyId: 'yizhou-branch', title: '示例课程', category: 'skill', cover: 'gear' } as const),
  teacherTitle: '姜山工匠',
  summary: '示例内容',
  tags: ['示例'],
} satisfies Input<'course.draft'>

/** A real video, as a phone would upload it. */
export const aVideo = (): Buffer =>
  readFileSync(path.resolve(__dirname, '../localcloud/seed/content/clips/electric-1.mp4'))

export const lessonOf = (courseId: string): string => `${courseId}-1`

/** A new course of the branch with one lesson, put into a state past the functions. */
export const aCourse = async (
  town: Town,
  state: CourseState = 'draft',
  changed: Partial<typeof newCourse> = {},
): Promise<{ readonly courseId: string }> => {
  await town.grant('hu', BRANCH_CADRE)
  const { courseId } = dataOf(await town.as('hu').mutate('course.draft', { ...newCourse, ...changed }))
  const { database, clock } = town.cloud
  const pattern: Record<string, unknown> = database.get('courses', 'electric') ?? {}
  const [lesson] = pattern.outline as Record<string, unknown>[]
  const outline = [{ ...lesson, lessonId: lessonOf(courseId), cueCount: 0, slides: [] }]
  const dueAt = state === 'review' ? clock.now() : null
  const filled = { outline, lessonCount: 1, durationSeconds: 24, state, dueAt }
  await database.update('courses', { _id: courseId }, { $set: filled })
  return { courseId }
}
