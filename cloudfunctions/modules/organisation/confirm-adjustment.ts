import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Proposal } from '../../kernel/proposal'
import { told } from '../../kernel/told'
import type { Transaction } from '../../kernel/transaction'
import { adjust, ruleBookInForce } from '../points/module'
import { changeWords } from './effect-words'

/** What `adjustPoints` writes into its proposals. */
type Adjustment = { readonly memberId: string; readonly points: number }

type Refuse = (code: 'OWN_ACCOUNT') => Refusal

/** 积分调整, when a second admin agrees; whose points they are has no say in it. */
export const confirmAdjustment = async (actor: HolderActor, seen: Proposal, now: number, refuse: Refuse) => {
  const { memberId, points } = JSON.parse(seen.input) as Adjustment
  if (memberId === actor.memberId) throw refuse('OWN_ACCOUNT')
  const { version: ruleVersion } = await ruleBookInForce(actor, now)
  return async (tx: Transaction, { _id: proposalId, tenantId, reason }: Proposal): Promise<void> => {
    const owner = { tenantId, memberId }
    const entryId = await adjust(tx, owner, { points, proposalId }, { ruleVersion, reason, now })
    const facts = { change: changeWords(points), reason }
    await told(tx, { ...owner, kind: 'pointsAdjusted', subjectId: entryId, facts, now })
  }
}
