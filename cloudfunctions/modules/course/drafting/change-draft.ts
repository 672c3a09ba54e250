import type { HolderActor } from '../../../kernel/actor'
import type { Refusal } from '../../../kernel/errors'
import type { Transaction } from '../../../kernel/transaction'
import { branchCourses, type CourseDocument } from '../store'

type Act = {
  readonly actor: HolderActor
  readonly courseId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE') => Refusal
}

/**
 * Changes what a draft says, inside the caller's transaction. What has been handed in stays as its reviewer reads it.
 *
 * @throws NOT_FOUND outside the cadre's branches, WRONG_STATE unless it is a draft
 */
export const changeDraft = async (
  tx: Transaction,
  { actor, courseId, now, refuse }: Act,
  change: (course: CourseDocument) => Partial<CourseDocument>,
) => {
  const course = await tx.getScoped(branchCourses, actor, courseId)
  if (course.state !== 'draft') throw refuse('WRONG_STATE')
  await tx.update(branchCourses, courseId, { ...change(course), changedAt: now })
  return { courseId, state: course.state }
}
