import { contract } from '@contract/contract'
import { holding as holder } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { maskName, members } from '../member/module'
import { accountOf } from './account-of'
import { assertGivable, giveRole } from './give-role'
import { proposeAct } from './propose-act'
import { scopeNameOf } from './scope-name'

/** 授予角色. One who can give roles is made by two: that of an admin waits for a second admin. */
export const grant = procedure(
  contract.organisation.grant,
  {
    allow: holder('admin'),
    rate: { limit: 60, windowSeconds: 3_600 },
    auditSubject: (_, { grantId, proposalId }) => grantId ?? proposalId ?? '',
  },
  async ({ actor, tenant, input, now, refuse, transact }) => {
    const { memberId, holding, to, reason } = input
    assertGivable({ memberId, to }, { actor, now }, refuse)
    const [member, identityId, scopeName, giver] = await Promise.all([
      members.getScoped(actor, memberId),
      accountOf(actor, memberId),
      scopeNameOf(actor, tenant, holding),
      members.getScoped(actor, actor.memberId),
    ])
    const nameMasked = maskName(giver.name)

    return transact(async (tx) => {
      if (holding.role === 'admin') {
        const title = `授予${maskName(member.name)}（${member.phoneMasked}）${tenant.name}管理员角色`
        const act = { title, reason, proposedByMasked: nameMasked, input: { memberId, to } }
        const proposalId = await proposeAct(tx, { actor, tenant, now }, { what: 'grantAdmin', ...act })
        return { grantId: null, proposalId }
      }
      const giving = { member, identityId, holding, scopeName, to, reason }
      const grantId = await giveRole(tx, giving, { actor, nameMasked, proposedBy: null, now }, refuse)
      return { grantId, proposalId: null }
    })
  },
)
