import type { HolderActor } from '../../kernel/actor'
import { PROPOSAL_LIFE_MS, type Proposal } from '../../kernel/proposal'
import { seatsAt, type TenantDocument } from '../../kernel/tenant'
import { told } from '../../kernel/told'
import type { Transaction } from '../../kernel/transaction'

/** A union has a handful of admins; beyond these the list of proposals has to do. */
const MAX_TOLD = 3

type Proposed = { readonly proposalId: string; readonly title: string }

/** Tells the other admins that something waits for one of them. */
export const tellOtherAdmins = async (
  tx: Transaction,
  actor: HolderActor,
  tenant: TenantDocument,
  { proposalId, title }: Proposed,
  now: number,
): Promise<void> => {
  const { tenantId } = actor
  const others = new Set(seatsAt(tenant, now).map(({ memberId }) => memberId))
  others.delete(actor.memberId)
  for (const memberId of [...others].slice(0, MAX_TOLD)) {
    const facts = { what: title, expiresAt: now + PROPOSAL_LIFE_MS }
    await told(tx, { tenantId, memberId, kind: 'proposalWaiting', subjectId: proposalId, facts, now })
  }
}

/** Tells who has proposed something what became of it, where that was not his own doing. */
export const tellProposer = async (
  tx: Transaction,
  actor: HolderActor,
  { _id: subjectId, tenantId, proposedBy: memberId, title }: Proposal,
  kind: 'proposalConfirmed' | 'proposalWithdrawn',
  now: number,
): Promise<void> => {
  if (memberId === actor.memberId) return
  await told(tx, { tenantId, memberId, kind, subjectId, facts: { what: title }, now })
}
