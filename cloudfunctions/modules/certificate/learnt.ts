import type { Transaction } from '../../kernel/transaction'
import { courses } from '../course/module'
import { issue } from './issue'
import { isFinished } from './rules'
import { type StudyDocument, studies, studyId } from './store'

/** Something that a member has learnt of a course: a lesson is completed, its quiz passed, or a class attended. */
export type Learnt = {
  readonly tenantId: string
  readonly memberId: string
  readonly courseId: string
  readonly what:
    | { readonly lessonId: string }
    | { readonly quizPassedAt: number }
    | { readonly sessionId: string; readonly minutes: number }
}

const withIt = (study: StudyDocument, { what }: Learnt): StudyDocument => {
  if ('lessonId' in what) return { ...study, lessonIds: [...new Set([...study.lessonIds, what.lessonId])] }
  if ('quizPassedAt' in what) return { ...study, quizPassedAt: study.quizPassedAt ?? what.quizPassedAt }
  const others = (study.classes ?? []).filter(({ sessionId }) => sessionId !== what.sessionId)
  return { ...study, classes: [...others, what] }
}

/**
 * Takes down, in the caller's transaction, what was learnt, and issues the certificate with the last thing that the
 * course asks for. What was taken down before changes nothing.
 */
export const learnt = async (tx: Transaction, thing: Learnt, now: number): Promise<void> => {
  const { tenantId, memberId, courseId } = thing
  const _id = studyId(memberId, courseId)
  const known = await tx.get(studies, _id)
  const fresh = { _id, tenantId, memberId, courseId, lessonIds: [], quizPassedAt: null, certificateId: null }
  const study = withIt(known ?? fresh, thing)
  const course = await tx.get(courses, courseId)
  const isDue = study.certificateId === null && course !== null && isFinished(course, study)
  const certificateId = isDue ? await issue(tx, study, course, now) : study.certificateId
  const { lessonIds, quizPassedAt, classes = [] } = study
  if (known) await tx.update(studies, _id, { lessonIds, quizPassedAt, classes, certificateId })
  else await tx.add(studies, { ...study, certificateId })
}
