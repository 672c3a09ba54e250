import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { statementPage } from './statement-page'

/** 积分流水, further pages. */
export const statement = procedure(contract.points.statement, { allow: member }, ({ actor, input }) =>
  statementPage(actor, input.cursor),
)
