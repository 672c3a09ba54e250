import { contract } from '@contract/contract'
import { progressOf } from '../../../kernel/flow/progress'
import { holding } from '../../../kernel/policy'
import { procedure } from '../../../kernel/procedure'
import { academies } from '../store'
import { academyCardOf, academyFields, MAX_ACADEMIES } from './academy-cards'
import { branchFlow } from './branch-flow'

/** 分院: the head academy and its branches, with what became of each and what comes next. */
export const branches = procedure(
  contract.course.branches,
  { allow: holding('admin') },
  async ({ actor, now }) => {
    const { rows } = await academies.page(actor, {
      index: 'inOrder',
      limit: MAX_ACADEMIES,
      fields: [...academyFields, 'order', 'memberId', 'state', 'history'],
    })
    return {
      branches: rows.map((row) => ({
        ...academyCardOf(row),
        state: row.state,
        progress: progressOf(academies, branchFlow, { ...row, tenantId: actor.tenantId }, { actor, now }),
      })),
    }
  },
)
