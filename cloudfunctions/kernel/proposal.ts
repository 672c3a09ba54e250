import type { Progress } from '@contract/progress'
import { proposalWords } from '@contract/rules/flows/proposal'
import { proposalTerms } from '@contract/rules/proposal-terms'
import type { HolderActor } from './actor'
import { collection, type Stored } from './collection'
import { index } from './database-index'
import { type Refusal, refusal } from './errors'
import { ids } from './ids'
import { hashOfInput } from './key-record'
import { seatsAt, tenantIn } from './tenant'
import type { Transaction } from './transaction'

/** An act that two different admins have to want: one proposes it, another one confirms it. */
export type Proposal = Stored & {
  /** Which act it is: a name that the module which confirms it knows. */
  readonly what: string
  /** What will happen, in words for the second admin. */
  readonly title: string
  readonly reason: string
  /** The act's input as JSON text, so that the database changes nothing in it. */
  readonly input: string
  readonly inputHash: string
  readonly proposedBy: string
  readonly proposedByMasked: string
  readonly proposedAt: number
  readonly expiresAt: number
  readonly state: 'open' | 'confirmed' | 'withdrawn'
  readonly settledBy: string | null
  readonly settledAt: number | null
}

export const proposals = collection<Proposal, 'newest'>({
  name: 'proposals',
  scope: 'tenant',
  indexes: { newest: index('tenantId', 'state', '-proposedAt', '-_id') },
})

export const PROPOSAL_LIFE_MS = proposalTerms.days * 86_400_000

type Act = Pick<Proposal, 'what' | 'title' | 'reason' | 'proposedByMasked'> & { readonly input: object }

/** Writes down what the caller wants; nothing else happens. @returns the proposal's id */
export const propose = async (
  tx: Transaction,
  actor: HolderActor,
  { input, ...act }: Act,
  now: number,
): Promise<string> => {
  const _id = ids.fresh(now)
  await tx.add(proposals, {
    _id,
    tenantId: actor.tenantId,
    ...act,
    input: JSON.stringify(input),
    inputHash: hashOfInput(act.what, input),
    proposedBy: actor.memberId,
    proposedAt: now,
    expiresAt: now + PROPOSAL_LIFE_MS,
    state: 'open',
    settledBy: null,
    settledAt: null,
  })
  return _id
}

type Settling = {
  readonly actor: HolderActor
  readonly proposalId: string
  readonly now: number
}

type RefuseOver = (code: 'PROPOSAL_OVER') => Refusal
type RefuseSecond = (code: 'PROPOSAL_OVER' | 'OWN_PROPOSAL') => Refusal

const openProposal = async (
  tx: Transaction,
  { actor, proposalId, now }: Settling,
  refuse: RefuseOver,
): Promise<Proposal> => {
  const proposal = await tx.getScoped(proposals, actor, proposalId)
  if (proposal.state !== 'open' || proposal.expiresAt <= now) throw refuse('PROPOSAL_OVER')
  return proposal
}

const { steps } = proposalWords

type Told = Pick<Proposal, 'proposedBy' | 'proposedAt' | 'expiresAt' | 'reason'>

/** How far an open proposal has come, as an admin sees it: who proposed it may only take it back. */
export const proposalProgress = (
  { proposedBy, proposedAt, expiresAt, reason }: Told,
  actor: HolderActor,
  now: number,
): Progress<'propose' | 'confirm' | 'withdraw', never> => {
  const isOpen = now < expiresAt
  const offered = proposedBy === actor.memberId ? (['withdraw'] as const) : (['confirm', 'withdraw'] as const)
  const next = {
    title: steps.confirm,
    by: ['admin' as const],
    until: expiresAt,
    provisional: false,
    otherwise: '作废',
  }
  return {
    history: [{ step: 'propose', title: steps.propose, at: proposedAt, by: 'owner', reason }],
    open: isOpen
      ? offered.map((step) => ({ step, title: steps[step], asksReason: false, irreversible: true }))
      : [],
    next: isOpen ? next : null,
  }
}

/**
 * The second admin agrees: the proposal is settled in the caller's transaction, where its act has to happen too.
 * @param inputHash of what the second admin was shown
 * @throws NOT_FOUND, PROPOSAL_OVER, OWN_PROPOSAL
 */
export const confirmProposal = async (
  tx: Transaction,
  settling: Settling & { readonly inputHash: string },
  refuse: RefuseSecond,
): Promise<Proposal> => {
  const { actor, proposalId, inputHash, now } = settling
  const proposal = await openProposal(tx, settling, refuse)
  if (proposal.proposedBy === actor.memberId) throw refuse('OWN_PROPOSAL')
  if (proposal.inputHash !== inputHash) throw refusal('NOT_FOUND')
  // Two admins have to want it now: the word of one who is an admin no longer does not count.
  const seats = seatsAt(await tenantIn(tx, actor), now)
  if (!seats.some(({ memberId }) => memberId === proposal.proposedBy)) throw refuse('PROPOSAL_OVER')
  await tx.update(proposals, proposalId, { state: 'confirmed', settledBy: actor.memberId, settledAt: now })
  return proposal
}

/** Takes a proposal back. @throws NOT_FOUND, PROPOSAL_OVER */
export const withdrawProposal = async (
  tx: Transaction,
  settling: Settling,
  refuse: RefuseOver,
): Promise<Proposal> => {
  const proposal = await openProposal(tx, settling, refuse)
  const { actor, proposalId, now } = settling
  await tx.update(proposals, proposalId, { state: 'withdrawn', settledBy: actor.memberId, settledAt: now })
  return proposal
}
