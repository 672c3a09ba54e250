import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courses } from '../store'
import { assertComplete } from './complete'
import { putOnShelf, rememberTakenDown } from './shelve'
import { takeStep } from './take-step'
import { tellAuthor } from './tell-author'

/** 发布: members find it from now on. A course that was published before keeps its place among the newest. */
export const publish = procedure(
  contract.course.publish,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, courses, { actor, courseId, step: 'publish', now, refuse }, async (course) => {
        await assertComplete(tx, course, refuse)
        await putOnShelf(tx, course)
        await rememberTakenDown(tx, actor, courseId, false)
        await tellAuthor(tx, course, 'coursePublished', {}, now)
        return { publishedAt: course.publishedAt || now, searchDue: true }
      }),
    ),
)
