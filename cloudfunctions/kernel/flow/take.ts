import type { Actor } from '../actor'
import type { Declared } from '../collection'
import { type Refusal, refusal } from '../errors'
import type { Transaction } from '../transaction'
import { admission, type Case } from './case'
import { type Flow, type StepOf, type Transitions, transitionOf } from './flow'
import { after, type Moved } from './history'
import { stateIn } from './state'

/** The states from which a step does not start. */
type OtherState<S extends string, T extends Transitions<S>, N extends StepOf<T>> = N extends unknown
  ? Exclude<S, T[N]['from'][number]>
  : never

type Explained = { readonly reason: 'required' }

/** A reason where every step in question asks for one, none where none does. */
type Reason<Step> = [Step] extends [Explained]
  ? { readonly reason: string }
  : { readonly reason?: [Extract<Step, Explained>] extends [never] ? never : string }

type Move<S extends string, T extends Transitions<S>, N extends StepOf<T>> = {
  readonly step: N
  readonly actor: Actor
  readonly now: number
  /** The module's code for a case that is in no state from which the step starts, or that is the actor's own. */
  readonly refuse: (why: OtherState<S, T, N> | 'ownCase') => Refusal
} & Reason<T[N]>

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
  const admitted = admission(collection, flow, document, { step, actor, now })
  if ('hindrance' in admitted) {
    const { hindrance } = admitted
    if (hindrance === 'outOfScope') throw refusal('NOT_FOUND')
    if (hindrance === 'noParty') throw refusal('FORBIDDEN')
    // Only states from which the step does not start get past this.
    const why = hindrance === 'ownCase' ? hindrance : stateIn(flow, document, now)
    throw refuse(why as Parameters<typeof refuse>[0])
  }
  const { by } = admitted
  const words = reason?.trim() || null
  if (transitionOf(flow, step).reason === 'required' && !words) throw refusal('INVALID_INPUT')
  const moved = after(flow, document, { step, at: now, by, reason: words })
  await tx.update(collection, document._id, { ...(await also()), ...moved } as Partial<D>)
  return moved
}
