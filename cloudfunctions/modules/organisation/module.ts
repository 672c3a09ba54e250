import type { ModuleTable } from '../../kernel/module'
import { addEnterprise } from './add-enterprise'
import { adjustPoints } from './adjust-points'
import { confirm } from './confirm'
import { describeEnterprise } from './describe-enterprise'
import { enterprise } from './enterprise'
import { enterprises } from './enterprises'
import { findMembers } from './find-members'
import { foundUnion } from './found-union'
import { grant } from './grant'
import { grants } from './grants'
import { memberAccount } from './member-account'
import { memberRoles } from './member-roles'
import { mergeEnterprise } from './merge-enterprise'
import { moveMerged } from './move-merged'
import { proposals } from './proposals'
import { renameEnterprise } from './rename-enterprise'
import { reverseEntry } from './reverse-entry'
import { reviseRules } from './revise-rules'
import { revoke } from './revoke'
import { ruleBook } from './rule-book'
import { orgChanges, roleGrants, unions as unionStore, villages as villageStore } from './store'
import { switchModule } from './switch-module'
import { switches } from './switches'
import { union } from './union'
import { unions } from './unions'
import { village } from './village'
import { villageEnterprises } from './village-enterprises'
import { villages } from './villages'
import { withdraw } from './withdraw'

export { roleGrants, villages } from './store'

export const organisationModule = {
  procedures: {
    ...{ villages, village, enterprises, villageEnterprises, enterprise },
    ...{ addEnterprise, renameEnterprise, describeEnterprise, mergeEnterprise },
    ...{ unions, union, foundUnion },
    ...{ grants, findMembers, memberRoles, grant, revoke },
    ...{ memberAccount, adjustPoints, reverseEntry, ruleBook, reviseRules },
    ...{ proposals, confirm, withdraw },
    ...{ switches, switchModule },
  },
  collections: [roleGrants, villageStore, unionStore, orgChanges],
  jobs: { moveMerged },
} satisfies ModuleTable
