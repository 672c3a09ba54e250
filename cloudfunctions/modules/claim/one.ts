import { contract } from '@contract/contract'
import type { MemberActor } from '../../kernel/actor'
import { refusal } from '../../kernel/errors'
import { signUrls } from '../../kernel/files'
import { progressOf } from '../../kernel/flow/progress'
import { holds, member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { claimCardOf } from './cards'
import { claimFlow } from './flow'
import { type ClaimDocument, enterpriseClaims, tenantClaims } from './store'

/** How long a signed address of a picture works. */
const URL_SECONDS = 15 * 60

/** The claims as the reader may handle them. @throws NOT_FOUND for who may not see this one */
const withinFor = (actor: MemberActor, claim: ClaimDocument) => {
  if (holds(actor, 'admin')) return tenantClaims
  const isHis = claim.memberId === actor.memberId
  if (!isHis && !enterpriseClaims.covers(actor, claim)) throw refusal('NOT_FOUND')
  return enterpriseClaims
}

/** One claim with its evidence. Who wrote in it is offered no decision on it. */
export const one = procedure(
  contract.claim.one,
  { allow: member },
  async ({ actor, input: { claimId }, now }) => {
    const claim = await tenantClaims.getScoped(actor, claimId)
    const within = withinFor(actor, claim)
    const entered = claim.writers.includes(actor.memberId)
    const { dayKey, evidence, enteredByMasked, ruleVersion } = claim
    const progress = progressOf(within, claimFlow, claim, { actor, now })
    const open = progress.open.filter(({ step }) => step === 'amend' || !entered)
    const urls = await signUrls([...claim.pictures], URL_SECONDS)
    return {
      claim: claimCardOf(claim),
      ...{ dayKey, evidence, enteredByMasked, ruleVersion, entered },
      pictureUrls: urls.filter((url) => url !== ''),
      progress: { ...progress, open },
    }
  },
)
