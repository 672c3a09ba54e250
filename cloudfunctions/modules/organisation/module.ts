import type { ModuleTable } from '../../kernel/module'
import { confirm } from './confirm'
import { findMembers } from './find-members'
import { grant } from './grant'
import { grants } from './grants'
import { memberRoles } from './member-roles'
import { proposals } from './proposals'
import { revoke } from './revoke'
import { roleGrants, villages } from './store'
import { switchModule } from './switch-module'
import { switches } from './switches'
import { withdraw } from './withdraw'

export const organisationModule = {
  procedures: {
    ...{ grants, findMembers, memberRoles, grant, revoke },
    ...{ proposals, confirm, withdraw },
    ...{ switches, switchModule },
  },
  collections: [roleGrants, villages],
} satisfies ModuleTable
