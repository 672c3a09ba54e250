import type { RankScope } from '@contract/rank'
import { ids } from '../../kernel/ids'

/** One board for each tenant and scope. */
export const boardIdOf = (tenantId: string, scope: RankScope): string =>
  ids.derived('rankBoard', tenantId, scope)
