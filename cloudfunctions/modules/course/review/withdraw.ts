import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courses } from '../store'
import { rememberTakenDown, takeOffShelf } from './shelve'
import { takeStep } from './take-step'
import { tellAuthor } from './tell-author'

/** 下架: nobody finds or plays it any longer. What members have watched and earned is theirs. */
export const withdraw = procedure(
  contract.course.withdraw,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, reason }, now, refuse, transact }) =>
    transact((tx) => {
      const refused = () => refuse('WRONG_STATE')
      const act = { actor, courseId, step: 'withdraw', reason, now, refuse: refused } as const
      return takeStep(tx, courses, act, async (course) => {
        await takeOffShelf(tx, course)
        await rememberTakenDown(tx, actor, courseId, true)
        await tellAuthor(tx, course, 'courseWithdrawn', { reason }, now)
        return { searchDue: true }
      })
    }),
)
