import { contract } from '@contract/contract'
import { identities } from '../../kernel/identity'
import { anyone } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'

/** Writes down that this account agreed to the privacy guide in force, and when. */
export const consent = procedure(
  contract.member.consent,
  { allow: anyone, auditSubject: (actor) => actor.identityId },
  async ({ actor, tenant, input: { guideVersion }, now, refuse, transact }) => {
    if (guideVersion !== tenant.guideVersion) throw refuse('GUIDE_CHANGED')
    return transact(async (tx) => {
      const known = await tx.get(identities, actor.identityId)
      if (known) await tx.update(identities, known._id, { guideVersion, consentedAt: now })
      else {
        const { identityId, tenantId } = actor
        const fresh = { guideVersion, consentedAt: now, memberId: null, enterpriseId: null, grants: [] }
        await tx.add(identities, { _id: identityId, tenantId, ...fresh })
      }
      return { guideVersion }
    })
  },
)
