import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Proposal } from '../../kernel/proposal'
import { told } from '../../kernel/told'
import type { Transaction } from '../../kernel/transaction'
import { assertReversible, reverse, ruleBookInForce, tenantEntries } from '../points/module'
import { changeWords } from './effect-words'

/** What `reverseEntry` writes into its proposals. */
type Reversal = { readonly entryId: string }

type Refuse = (code: 'OWN_ACCOUNT' | 'ENTRY_REVERSED' | 'ENTRY_REVERSES' | 'ENTRY_KEPT') => Refusal

/** 冲正, when a second admin agrees; whose points they are has no say in it. */
export const confirmReversal = async (actor: HolderActor, seen: Proposal, now: number, refuse: Refuse) => {
  const { entryId } = JSON.parse(seen.input) as Reversal
  // An entry never changes, so it needs no second look in the transaction; whether it was reversed does.
  const [entry, { version: ruleVersion }] = await Promise.all([
    tenantEntries.getScoped(actor, entryId),
    ruleBookInForce(actor, now),
  ])
  const { tenantId, memberId, ruleTitle: what, delta } = entry
  if (memberId === actor.memberId) throw refuse('OWN_ACCOUNT')
  return async (tx: Transaction, { reason }: Proposal): Promise<void> => {
    await assertReversible(tx, entry, refuse)
    const subjectId = await reverse(tx, entry, { ruleVersion, reason, now })
    const facts = { what, change: changeWords(-delta), reason }
    await told(tx, { tenantId, memberId, kind: 'pointsReversed', subjectId, facts, now })
  }
}
