import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { branchCourses } from '../store'
import { assertComplete } from './complete'
import { takeStep } from './take-step'

/** 送审: from now on the text stands still, and a day by which it is decided on. */
export const submit = procedure(
  contract.course.submit,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId }, now, refuse, transact }) =>
    transact((tx) =>
      takeStep(
        tx,
        branchCourses,
        { actor, courseId, step: 'submit', now, refuse: () => refuse('WRONG_STATE') },
        async (course) => {
          await assertComplete(tx, course, refuse)
          return { memberId: actor.memberId }
        },
      ),
    ),
)
