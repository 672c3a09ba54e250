import type { Party } from '@contract/progress'
import type { FlowWords } from '@contract/rules/flows/flow-words'
import type { Actor } from '../actor'
import type { Scope } from '../scope'
import type { Telling } from './tell'

/**
 * What else keeps an actor from a step, from his case and the moment alone: it reads nothing. Answers the code that the
 * step is refused with; screens do not offer it then.
 */
type Guard = (document: never, actor: Actor, now: number) => string | null

/** The codes that a step is refused with in a state from which it does not start, and in the actor's own case. */
export type Codes<S extends string> = {
  /** In every state that is not named. */
  readonly otherState: string
  /** Where it is never taken in one's own case; else FORBIDDEN. */
  readonly ownCase?: string
} & { readonly [In in S]?: string }

export type Transition<S extends string = string, P extends string = string> = {
  /** Where it starts; nowhere: with it a case begins. */
  readonly from: readonly S[]
  readonly to: S
  readonly by: readonly (Party | P)[]
  /** Nobody takes it in his own case, whatever role he holds. */
  readonly neverOwn?: true
  readonly guard?: Guard
  /** Where they are others than the flow's. */
  readonly codes?: Codes<S>
  /** Whoever takes it says why. */
  readonly reason?: 'required'
  /** It cannot be taken back: screens ask before it is taken. */
  readonly irreversible?: true
  /** It is taken on a page of its own, and not offered beside the case. */
  readonly apart?: true
  /** Who is told, and what. */
  readonly tells?: readonly Telling[]
  /**
   * Working days until the next step is due, kept as `dueAt`; `unchanged` leaves what is due as it is. A step without
   * a deadline ends what was due.
   */
  readonly deadline?: number | 'unchanged'
  /** Fields that automatic steps wait for, with the working days from this step until their moment. */
  readonly starts?: Readonly<Record<string, number>>
  /** The field with the moment from which this step counts as taken, whether or not a job has come by yet. */
  readonly automatic?: string
}

type Transitions<S extends string, P extends string> = Readonly<Record<string, Transition<S, P>>>

/** The one way in which a kind of case moves: what states there are and which steps lead between them. */
export type Flow<
  S extends string = string,
  P extends string = string,
  T extends Transitions<S, P> = Transitions<S, P>,
  C extends Codes<S> = Codes<S>,
> = {
  readonly name: string
  readonly words: FlowWords<S, keyof T & string, P>
  /**
   * Whom a document names: parties of the flow's own, and holders of a role who may not take the step in every case.
   * A role that is not here is whoever holds it.
   */
  readonly parties?: { readonly [Name in NoInfer<P> | Party]?: Exclude<Scope, string> }
  readonly transitions: T
  /** The step that each state waits for; a state without one is an end. */
  readonly awaits: { readonly [In in S]?: keyof T & string }
  readonly codes: C
  /** What every step writes beside state and history. */
  stamps?(state: S, at: number): object
}

/** Declares a flow. A transition that names a state or a party that does not exist does not compile. */
export const flow = <
  const S extends string,
  const T extends Transitions<NoInfer<S>, NoInfer<P>>,
  const C extends Codes<NoInfer<S>>,
  const P extends string = never,
>(
  definition: Flow<S, P, T, C>,
): Flow<S, P, T, C> => definition

export type StateOf<F extends Flow> = keyof F['words']['states'] & string
export type StepOf<F extends Flow> = keyof F['transitions'] & string

/** What a step is called. */
export const titleOf = ({ words }: Flow, step: string): string => words.steps[step] ?? step

/** A transition with the optional fields that its own type leaves out. */
export const transitionOf = <F extends Flow>({ transitions }: F, step: StepOf<F>): Transition =>
  transitions[step] as Transition
