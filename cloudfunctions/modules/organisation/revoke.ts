import { contract } from '@contract/contract'
import { roleWords } from '@contract/rules/role-words'
import { identities } from '../../kernel/identity'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { seatsAt, tenantIn, tenants } from '../../kernel/tenant'
import { told } from '../../kernel/told'
import { someoneStays } from './rules'
import { roleGrants } from './store'

/**
 * 收回角色: off the account, over in the register, out of the seats, in one transaction. Two admins who take
 * each other's role away at once both write the seats, so one of them is the last and stays.
 */
export const revoke = procedure(
  contract.organisation.revoke,
  { allow: holding('admin'), auditSubject: (_, { grantId }) => grantId },
  async ({ actor, input: { grantId, reason }, now, refuse, transact }) =>
    transact(async (tx) => {
      const { tenantId, role, memberId, identityId, scopeKind, scopeName, over, to } = await tx.getScoped(
        roleGrants,
        actor,
        grantId,
      )
      if (over || (to !== null && to <= now)) throw refuse('ALREADY_OVER')
      if (role === 'admin') {
        if (memberId === actor.memberId) throw refuse('OWN_GRANT')
        const tenant = await tenantIn(tx, actor)
        const staying = seatsAt(tenant, now).filter((seat) => seat.grantId !== grantId)
        if (!someoneStays(staying)) throw refuse('LAST_ADMIN')
        await tx.update(tenants, tenant._id, { admins: staying })
      }
      const { grants } = await tx.getScoped(identities, actor, identityId)
      await tx.update(identities, identityId, { grants: grants.filter((held) => held.grantId !== grantId) })
      const ending = { endedAt: now, endedBy: actor.memberId, endReason: reason }
      await tx.update(roleGrants, grantId, { over: true, ...ending })
      const facts = { role: roleWords(role, scopeKind), scope: scopeName }
      await told(tx, { tenantId, memberId, kind: 'roleRevoked', subjectId: grantId, facts, now })
      return { grantId, endedAt: now }
    }),
)
