import { type Actor, system } from '../actor'
import type { Declared } from '../collection'
import { type Refusal, refusal } from '../errors'
import { refuseWith } from '../procedure'
import type { Transaction } from '../transaction'
import { admission, type Case } from './case'
import { type Flow, type StepOf, transitionOf } from './flow'
import { after, type Moved } from './history'
import { type Telling, tellAll } from './tell'

type Explained = { readonly reason: 'required' }

/** A reason where every step in question asks for one, none where none does. */
type Reason<Step> = [Step] extends [Explained]
  ? { readonly reason: string }
  : { readonly reason?: [Extract<Step, Explained>] extends [never] ? never : string }

type OwnCode<T, C> = T extends { readonly neverOwn: true }
  ? C extends { readonly ownCase: infer Code }
    ? Code
    : never
  : never
type GuardCode<T> = T extends { readonly guard: (...given: never) => infer Code } ? NonNullable<Code> : never
type CodeIn<T, C> = C[Exclude<keyof C, 'ownCase'>] | OwnCode<T, C> | GuardCode<T>

/** The codes that a step may be refused with, beside those that every procedure may answer. */
type CodeOf<T, C> = T extends { readonly codes: infer Own } ? CodeIn<T, Own> : CodeIn<T, C>

type Move<F extends Flow, N extends StepOf<F>> = {
  readonly step: N
  readonly actor: Actor
  readonly now: number
  /** Refuses with a code of the flow: the procedure has to declare it. */
  readonly refuse: (code: CodeOf<F['transitions'][N], F['codes']>) => Refusal
} & Reason<F['transitions'][N]>

/** What belongs to a step, and what it writes beside state and history. */
type Also<D> = (document: D) => Promise<Partial<D>> | Partial<D>

/**
 * Takes a step in a case that was read in this transaction: the one way in which a state changes. `also` gives what
 * the step writes beside state and history, in the same update, and does what belongs to it. Whoever is to know of it
 * is told.
 *
 * @throws NOT_FOUND outside what the actor's scope covers, FORBIDDEN for who is none of its parties, INVALID_INPUT
 * without a reason that is required, and the flow's own codes
 */
export const take = async <F extends Flow, N extends StepOf<F>, D extends Case<F>>(
  tx: Transaction,
  collection: Declared<D>,
  flow: F,
  document: D,
  { step, actor, now, refuse, reason }: Move<F, N>,
  also: Also<D> = () => ({}),
): Promise<Moved<F>> => {
  const admitted = admission(collection, flow, document, { step, actor, now })
  if ('hindrance' in admitted) throw refuse(admitted.hindrance as Parameters<typeof refuse>[0])
  const { by } = admitted
  const words = reason?.trim() || null
  const { reason: asked, tells = [] } = transitionOf(flow, step)
  if (asked === 'required' && !words) throw refusal('INVALID_INPUT')
  const moved = after(flow, document, { step, at: now, by, reason: words })
  const fields = { ...flow.stamps?.(moved.state, now), ...(await also(document)), ...moved }
  await tx.update(collection, document._id, fields as Partial<D>)
  const act = { before: document, after: { ...document, ...fields }, reason: words ?? '', at: now }
  await tellAll(tx, tells as readonly Telling<D>[], act)
  return moved
}

/** Reads a case of those that the actor sees, and takes a step in it: see `take`. */
export const takeStep = async <F extends Flow, N extends StepOf<F>, D extends Case<F>>(
  tx: Transaction,
  within: Declared<D>,
  flow: F,
  id: string,
  move: Move<F, N>,
  also?: Also<D>,
): Promise<Moved<F>> => take(tx, within, flow, await tx.getScoped(within, move.actor, id), move, also)

/** The academy itself takes a step: a job has looked before whether it may. */
export const bySystem = (now: number) => ({ actor: system, now, refuse: refuseWith })
