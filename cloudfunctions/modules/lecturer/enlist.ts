import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { members } from '../member/module'
import { lecturerIdOf } from './lecturer-id'
import { lecturers } from './store'

/** 聘任: a member becomes a lecturer, once. */
export const enlist = procedure(
  contract.lecturer.enlist,
  { allow: holding('admin'), auditSubject: (_, { lecturerId }) => lecturerId },
  async ({ actor, input, now, refuse, transact }) => {
    const { memberId, ...profile } = input
    await members.getScoped(actor, memberId)
    const lecturerId = lecturerIdOf(memberId)
    return transact(async (tx) => {
      if (await tx.get(lecturers, lecturerId)) throw refuse('ENLISTED_ALREADY')
      await tx.add(lecturers, {
        ...{ _id: lecturerId, tenantId: actor.tenantId, memberId, ...profile },
        ...{ state: 'listed', held: 0, slots: [], changedAt: now },
      })
      return { lecturerId }
    })
  },
)
