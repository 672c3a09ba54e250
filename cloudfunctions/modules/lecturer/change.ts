import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { lecturers } from './store'

/** What stands on a lecturer's page; who is paused is asked for nothing new, what was agreed stays. */
export const change = procedure(
  contract.lecturer.change,
  { allow: holding('admin'), auditSubject: (_, { lecturerId }) => lecturerId },
  async ({ actor, input: { lecturerId, ...fields }, now, transact }) =>
    transact(async (tx) => {
      await tx.getScoped(lecturers, actor, lecturerId)
      await tx.update(lecturers, lecturerId, { ...fields, changedAt: now })
      return { lecturerId }
    }),
)
