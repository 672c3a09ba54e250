import type { ModuleTable } from '../../kernel/module'
import { amend } from './amend'
import { enter } from './enter'
import { claimFlow } from './flow'
import { form } from './form'
import { giveBack } from './give-back'
import { list } from './list'
import { one } from './one'
import { tenantClaims } from './store'
import { verify } from './verify'

export { waitingClaims } from './home'

export const claimModule = {
  procedures: { form, enter, amend, list, one, giveBack, verify },
  collections: [tenantClaims],
  flows: [claimFlow],
} satisfies ModuleTable
