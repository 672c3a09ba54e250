import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { statementPage } from './statement-page'

/** 积分明细 by filter, page by page. */
export const statement = procedure(contract.points.statement, { allow: member }, ({ actor, input }) =>
  statementPage(actor, input),
)
