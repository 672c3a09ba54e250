import { contract } from '@contract/contract'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { members } from '../member/module'
import { emptyBalance, memberStatement, tenantAccounts, withoutExpired } from '../points/module'
import { personOf } from './cards'

/** What a member has and how it came about, for the admin who may have to put something right. */
export const memberAccount = procedure(
  contract.organisation.memberAccount,
  { allow: holding('admin') },
  async ({ actor, input: { memberId, cursor }, now }) => {
    const [member, account, statement] = await Promise.all([
      members.getScoped(actor, memberId),
      tenantAccounts.findScoped(actor, memberId),
      memberStatement(actor, memberId, cursor),
    ])
    const { available, held, owed, honour } = withoutExpired(account ?? emptyBalance, now).live
    return {
      member: personOf(member),
      account: { available, held, owed, honour },
      ...statement,
      own: memberId === actor.memberId,
    }
  },
)
