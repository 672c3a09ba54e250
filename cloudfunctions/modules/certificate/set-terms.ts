import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { changeDraft } from '../course/module'

/** 结业条件 of a draft. */
export const setTerms = procedure(
  contract.certificate.setTerms,
  { allow: holding('cadre'), auditSubject: (_, { courseId }) => courseId },
  async ({ actor, input: { courseId, ...finish }, now, refuse, transact }) =>
    transact(async (tx) => {
      await changeDraft(tx, { actor, courseId, now, refuse }, () => ({ finish }))
      return { courseId }
    }),
)
