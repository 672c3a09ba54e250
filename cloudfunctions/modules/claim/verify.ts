import { contract } from '@contract/contract'
import type { HolderActor } from '../../kernel/actor'
import { takeStep } from '../../kernel/flow/take'
import { holding } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { told } from '../../kernel/told'
import type { Transaction } from '../../kernel/transaction'
import { earn, ruleBookOnDay } from '../points/module'
import { claimFlow } from './flow'
import { onceOf } from './rules'
import { type ClaimDocument, tenantClaims } from './store'

/** Pays for a claim under the rules of its day. */
const pay = async (tx: Transaction, actor: HolderActor, claim: ClaimDocument, now: number) => {
  const { _id: id, tenantId, memberId, ruleCode, tier, dayKey } = claim
  // A version begins in the future, so that the book of a day that was is the same for ever, and there.
  const book = await ruleBookOnDay(actor, dayKey)
  if (!book) throw new Error(`no rule book in force on ${dayKey}`)
  const source = { type: 'claim' as const, id, title: claim.subject }
  const subject = onceOf(ruleCode, claim)
  const act = { tenantId, memberId, book, ruleCode, source, subject, now }
  return earn(tx, { ...act, tier: tier ?? undefined })
}

/** 核验: the claim is settled and its points come, in one transaction; its member and who entered it are told. */
export const verify = procedure(
  contract.claim.verify,
  { allow: holding('admin'), auditSubject: (_, { claimId }) => claimId },
  async ({ actor, input: { claimId }, now, refuse, transact }) => {
    // Outside of the transaction, so that reading the rule book anew does not lengthen it.
    await ruleBookOnDay(actor, (await tenantClaims.getScoped(actor, claimId)).dayKey)
    return transact(async (tx) => {
      let points = 0
      const move = { step: 'verify', actor, now, refuse } as const
      const { state } = await takeStep(tx, tenantClaims, claimFlow, claimId, move, async (claim) => {
        const earning = await pay(tx, actor, claim, now)
        if (earning.outcome === 'already') throw refuse('PAID_ALREADY')
        if (earning.outcome === 'capped') throw refuse('DAY_FULL')
        earning.outcome satisfies 'paid'
        points = earning.points
        const { tenantId, memberId, ruleTitle: rule } = claim
        const facts = { rule, points }
        await told(tx, { tenantId, memberId, kind: 'claimPaid', subjectId: claimId, facts, now })
        return {}
      })
      return { claimId, state, points }
    })
  },
)
