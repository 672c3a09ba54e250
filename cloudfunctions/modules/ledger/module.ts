import type { ModuleTable } from '../../kernel/module'
import { audit } from './audit'
import { checkMoved } from './check-moved'
import { expireLots } from './expire-lots'
import { remindMonthBefore, remindWeekBefore } from './remind-expiry'
import { settleFinding } from './settle-finding'
import { standing } from './standing'
import { auditRuns, findings } from './store'
import { sweepAccounts } from './sweep-accounts'

export const ledgerModule = {
  procedures: { standing, audit, settleFinding },
  collections: [auditRuns, findings],
  jobs: { expireLots, remindMonthBefore, remindWeekBefore, checkMoved, sweepAccounts },
} satisfies ModuleTable
