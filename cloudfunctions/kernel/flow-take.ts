import { type Actor, system } from './actor'
import type { Declared, Stored } from './collection'
import { type Refusal, refusal } from './errors'
import { type Flow, type Party, type StepOf, type Transitions, transitionOf } from './flow'
import { after, type Moved, type Taken } from './flow-history'
import { mayStart, type Standing, stateIn } from './flow-state'
import { holds } from './policy'
import type { Transaction } from './transaction'

type HasDeadline<T> = { [N in keyof T]: T[N] extends { readonly deadline: number } ? N : never }[keyof T]

/** A document that moves through a flow. */
type Case<S extends string, T> = Stored &
  Standing<S, T> & { readonly memberId: string; readonly history: readonly Taken<StepOf<T>>[] } & ([
    HasDeadline<T>,
  ] extends [never]
    ? unknown
    : { readonly dueAt: number | null })

/** As whom an actor may take a step in somebody's case. */
const partyOf = (by: readonly Party[], actor: Actor, memberId: string): Party | undefined =>
  by.find((party) => {
    if (party === 'system') return actor === system
    if (party === 'owner') return actor.memberId === memberId
    return holds(actor, party)
  })

/** The states from which a step does not start. */
type OtherState<S extends string, T extends Transitions<S>, N extends StepOf<T>> = N extends unknown
  ? Exclude<S, T[N]['from'][number]>
  : never

type Move<S extends string, T extends Transitions<S>, N extends StepOf<T>> = {
  readonly step: N
  readonly actor: Actor
  readonly now: number
  /** The module's code for a case that is in no state from which the step starts, or that is the actor's own. */
  readonly refuse: (why: OtherState<S, T, N> | 'ownCase') => Refusal
} & (T[N] extends { readonly reason: 'required' } ? { readonly reason: string } : { readonly reason?: never })

/**
 * Takes a step in a case that was read in this transaction: the one way in which a state changes. `also` gives what
 * the step writes beside state and history, in the same update, and does what belongs to it.
 *
 * @throws NOT_FOUND outside what the actor's scope covers, FORBIDDEN for who is none of its parties, INVALID_INPUT
 * without a reason that is required, and what `refuse` gives
 */
export const take = async <
  S extends string,
  T extends Transitions<S>,
  N extends StepOf<T>,
  D extends Case<S, T>,
>(
  tx: Transaction,
  collection: Declared<D>,
  flow: Flow<S, T>,
  document: D,
  { step, actor, now, refuse, reason }: Move<S, T, N>,
  also: () => Promise<Partial<D>> | Partial<D> = () => ({}),
): Promise<Moved<S, T>> => {
  const transition = transitionOf(flow, step)
  if (!collection.covers(actor, document)) throw refusal('NOT_FOUND')
  const by = partyOf(transition.by, actor, document.memberId)
  if (!by) throw refusal('FORBIDDEN')
  if (transition.neverOwn && actor.memberId === document.memberId) throw refuse('ownCase')
  const state = stateIn(flow, document, now)
  // Only states from which the step does not start get past this check.
  if (!mayStart(flow, step, document, now)) throw refuse(state as Parameters<typeof refuse>[0])
  const words = reason?.trim() || null
  if (transition.reason === 'required' && !words) throw refusal('INVALID_INPUT')
  const moved = after(flow, document.history, { step, at: now, by, reason: words })
  await tx.update(collection, document._id, { ...(await also()), ...moved } as Partial<D>)
  return moved
}
