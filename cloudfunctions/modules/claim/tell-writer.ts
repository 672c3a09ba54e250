import type { Transaction } from '../../kernel/transaction'
import { told } from '../inbox/module'
import type { ClaimDocument } from './store'

/** Tells who wrote the claim last what became of it; `reason`: it came back. */
export const tellWriter = async (
  tx: Transaction,
  claim: ClaimDocument,
  reason: string | null,
  now: number,
): Promise<void> => {
  const { _id: subjectId, tenantId, writers, ruleTitle: rule, nameMasked: name, history } = claim
  const memberId = writers.at(-1)
  if (!memberId) return
  const about = { tenantId, memberId, subjectId, nth: history.length, now }
  if (reason === null) await told(tx, { ...about, kind: 'claimVerified', facts: { rule, name } })
  else await told(tx, { ...about, kind: 'claimReturned', facts: { rule, name, reason } })
}
