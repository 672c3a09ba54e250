import { contract } from '@contract/contract'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { accounts } from '../points/module'
import { enterprises, members } from './store'

/** Tells the caller who he is here. A stranger gets the academy's name and what is still to do. */
export const whoAmI = procedure(contract.member.whoAmI, { allow: anyone }, async ({ actor, tenant }) => {
  const { memberId, enterpriseId } = actor
  const [member, enterprise, account] =
    memberId && enterpriseId
      ? await Promise.all([
          members.getScoped(actor, memberId),
          enterprises.getScoped(actor, enterpriseId),
          accounts.findScoped(actor, memberId),
        ])
      : []
  return {
    tenant: { name: tenant.name, academyName: tenant.academyName, sample: tenant.sample },
    guideVersion: tenant.guideVersion,
    consented: actor.consented,
    roles: [...new Set(actor.grants.map(({ role }) => role))],
    modulesOff: [...tenant.modulesOff],
    member:
      member && enterprise
        ? {
            memberId: member._id,
            name: member.name,
            phoneMasked: member.phoneMasked,
            enterpriseName: enterprise.name,
            boundAt: member.boundAt,
            honour: account?.honour ?? 0,
          }
        : null,
  }
})
