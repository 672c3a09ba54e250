import { contract } from '@contract/contract'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { changeDraft } from './change-draft'

/** What a draft says, as the cadre last wrote it. */
export const rewrite = procedure(
  contract.course.rewrite,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, ...written }, now, refuse, transact }) =>
    transact((tx) => changeDraft(tx, { actor, courseId, now, refuse }, () => written)),
)
