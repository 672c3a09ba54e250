import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { branchCourses } from '../store'
import { takeStep } from './take-step'

/** 取回修改: a withdrawn course becomes a draft again, to be mended and handed in. */
export const revise = procedure(
  contract.course.revise,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(tx, branchCourses, {
        actor,
        courseId,
        step: 'revise',
        now,
        refuse: () => refuse('WRONG_STATE'),
      }),
    ),
)
