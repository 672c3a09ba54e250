import type { HolderActor } from '../../kernel/actor'
import type { Refusal } from '../../kernel/errors'
import type { Proposal } from '../../kernel/proposal'
import type { Transaction } from '../../kernel/transaction'
import { enterprises } from '../member/module'
import { maskedNameOf, recordChange } from './change'
import { activeEnterprise } from './change-enterprise'

/** What `mergeEnterprise` writes into its proposals. */
type Merge = { readonly enterpriseId: string; readonly intoId: string }

type Refuse = (code: 'MERGED_ALREADY') => Refusal

/**
 * 合并: the enterprise keeps its document and its id, which from now on leads to the other one. Who belongs to it
 * follows by `moveMerged`, some at a time.
 */
export const confirmMerge = async (actor: HolderActor, seen: Proposal, now: number, refuse: Refuse) => {
  const { enterpriseId, intoId } = JSON.parse(seen.input) as Merge
  const byMasked = await maskedNameOf(actor)
  return async (tx: Transaction, { reason }: Proposal): Promise<void> => {
    const from = await activeEnterprise(tx, { actor, enterpriseId, refuse })
    const into = await activeEnterprise(tx, { actor, enterpriseId: intoId, refuse })
    await tx.update(enterprises, enterpriseId, { state: 'merging', mergedInto: intoId })
    const entry = { what: 'merged', from: from.name, to: into.name, at: now, byMasked, reason } as const
    await recordChange(tx, actor, enterpriseId, entry)
    await recordChange(tx, actor, intoId, entry)
  }
}
