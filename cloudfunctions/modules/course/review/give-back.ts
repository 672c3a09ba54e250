import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courses } from '../store'
import { takeStep } from './take-step'
import { tellAuthor } from './tell-author'

/** 退回: the author reads why, mends it, and hands it in again. */
export const giveBack = procedure(
  contract.course.giveBack,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, reason }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, courses, { actor, courseId, step: 'giveBack', reason, now, refuse }, async (course) => {
        await tellAuthor(tx, course, 'courseReturned', { reason }, now)
        return {}
      }),
    ),
)
