import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import { take } from '../../kernel/flow/take'
import type { Transaction } from '../../kernel/transaction'
import { claimsOf } from './claims-of'
import { claimFlow } from './flow'
import type { ClaimDocument } from './store'

type Change = (claim: ClaimDocument) => Promise<Partial<ClaimDocument>> | Partial<ClaimDocument>

type Act = {
  readonly actor: HolderActor
  readonly claimId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE' | 'OWN_CLAIM') => Refusal
} & (
  | { readonly step: 'amend' | 'verify'; readonly reason?: never }
  | { readonly step: 'giveBack'; readonly reason: string }
)

/**
 * A step of a claim, inside the caller's transaction; every one of them goes through here.
 *
 * @param change what belongs to the step, and what it writes beside the state
 * @throws NOT_FOUND, FORBIDDEN, OWN_CLAIM, WRONG_STATE
 */
export const takeStep = async (
  tx: Transaction,
  { actor, claimId, now, refuse, ...how }: Act,
  change: Change,
) => {
  const within = claimsOf(actor)
  const claim = await tx.getScoped(within, actor, claimId)
  const also = async () => ({ ...(await change(claim)), changedAt: now })
  const refused = (why: string) => refuse(why === 'ownCase' ? 'OWN_CLAIM' : 'WRONG_STATE')
  const move = { ...how, actor, now, refuse: refused }
  const { state } = await take(tx, within, claimFlow, claim, move, also)
  return { claimId, state }
}
