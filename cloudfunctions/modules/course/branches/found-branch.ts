import { contract } from '@contract/contract'
import { yearOf } from '../../../kernel/day-key'
import { begin } from '../../../kernel/flow/history'
import { ids } from '../../../kernel/ids'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { academies } from '../store'
import { MAX_ACADEMIES } from './academy-cards'
import { branchFlow } from './branch-flow'

/** 登记分院: to be prepared, chartered and opened. */
export const foundBranch = procedure(
  contract.course.foundBranch,
  { allow: holding('admin'), auditSubject: (_, { academyId }) => academyId },
  async ({ actor, input, now, refuse, transact }) => {
    const { tenantId, memberId } = actor
    const { rows } = await academies.page(actor, { index: 'inOrder', limit: MAX_ACADEMIES, fields: ['kind'] })
    if (rows.length === MAX_ACADEMIES) throw refuse('TOO_MANY_BRANCHES')
    const academyId = ids.fresh(now)
    const begun = begin(branchFlow, now, ['found', 'admin'])
    return transact(async (tx) => {
      const standing = { kind: 'academyBranch', since: yearOf(now), order: now, memberId, ...begun } as const
      await tx.add(academies, { _id: academyId, tenantId, ...input, ...standing })
      return { academyId, state: begun.state }
    })
  },
)
