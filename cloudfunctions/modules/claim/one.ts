import { contract } from '@contract/contract'
import { refusal } from '../../kernel/errors'
import { signUrls } from '../../kernel/files'
import { progressOf } from '../../kernel/flow/progress'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { claimCardOf } from './cards'
import { claimFlow } from './flow'
import { enterpriseClaims, tenantClaims } from './store'

/** How long a signed address of a picture works. */
const URL_SECONDS = 15 * 60

/** One claim with its evidence. */
export const one = procedure(
  contract.claim.one,
  { allow: member },
  async ({ actor, input: { claimId }, now }) => {
    const claim = await tenantClaims.getScoped(actor, claimId)
    const handles = holds(actor, 'admin') || enterpriseClaims.covers(actor, claim)
    if (!handles && claim.memberId !== actor.memberId) throw refusal('NOT_FOUND')
    const entered = claim.writers.includes(actor.memberId)
    const { dayKey, evidence, enteredByMasked, ruleVersion } = claim
    const urls = await signUrls([...claim.pictures], URL_SECONDS)
    return {
      claim: claimCardOf(claim),
      ...{ dayKey, evidence, enteredByMasked, ruleVersion, entered },
      pictureUrls: urls.filter((url) => url !== ''),
      progress: progressOf(tenantClaims, claimFlow, claim, { actor, now }),
    }
  },
)
