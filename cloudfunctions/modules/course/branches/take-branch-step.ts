import type { HolderActor } from '../../../kernel/actor'
import type { Refusal } from '../../../kernel/errors'
import { take } from '../../../kernel/flow/take'
import type { Transaction } from '../../../kernel/transaction'
import { academies } from '../store'
import { branchFlow } from './branch-flow'

type Act = {
  readonly actor: HolderActor
  readonly academyId: string
  readonly now: number
  readonly refuse: (code: 'WRONG_STATE') => Refusal
} & (
  | { readonly step: 'charter' | 'open' | 'resume'; readonly reason?: never }
  | { readonly step: 'suspend'; readonly reason: string }
)

/** A step of a branch, inside the caller's transaction. @throws NOT_FOUND, FORBIDDEN, WRONG_STATE */
export const takeBranchStep = async (tx: Transaction, { actor, academyId, now, refuse, ...how }: Act) => {
  const branch = await tx.getScoped(academies, actor, academyId)
  const refused = () => refuse('WRONG_STATE')
  const { state } = await take(tx, academies, branchFlow, branch, { ...how, actor, now, refuse: refused })
  return { academyId, state }
}
