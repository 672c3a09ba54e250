import { contract } from '@contract/contract'
import { takeStep } from '../../../kernel/flow/take'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { courseFlow } from '../flow'
import { courses } from '../store'
import { rememberTakenDown, takeOffShelf } from './shelve'

/** 下架: nobody finds or plays it any longer. What members have watched and earned is theirs. */
export const withdraw = procedure(
  contract.course.withdraw,
  { allow: holding('admin'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const move = { step: 'withdraw', reason, actor, now, refuse } as const
      const { state } = await takeStep(tx, courses, courseFlow, courseId, move, async (course) => {
        await takeOffShelf(tx, course)
        await rememberTakenDown(tx, actor, courseId, true)
        return { searchDue: true }
      })
      return { courseId, state }
    }),
)
