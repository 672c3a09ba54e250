import type { Refusal } from '../../../kernel/errors'
import type { Transaction } from '../../../kernel/transaction'
import { academies, type CourseDocument } from '../store'

/** @throws BRANCH_NOT_RUNNING unless the course's branch runs, as the transaction sees it */
export const assertBranchRuns = async (
  tx: Transaction,
  { academyId }: CourseDocument,
  refuse: (code: 'BRANCH_NOT_RUNNING') => Refusal,
): Promise<void> => {
  const branch = await tx.get(academies, academyId)
  if (branch?.state !== 'running') throw refuse('BRANCH_NOT_RUNNING')
}

/** What a course needs before anybody else sees it. @throws NO_LESSONS, BRANCH_NOT_RUNNING */
export const assertComplete = async (
  tx: Transaction,
  course: CourseDocument,
  refuse: (code: 'NO_LESSONS' | 'BRANCH_NOT_RUNNING') => Refusal,
): Promise<void> => {
  if (course.outline.length === 0) throw refuse('NO_LESSONS')
  await assertBranchRuns(tx, course, refuse)
}
