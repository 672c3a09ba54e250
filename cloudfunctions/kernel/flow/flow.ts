import type { Party } from '@contract/progress'
import type { FlowWords } from '@contract/rules/flows/flow-words'

export type Transition<S extends string> = {
  /** Where it starts; nowhere: with it a case begins. */
  readonly from: readonly S[]
  readonly to: S
  readonly by: readonly Party[]
  /** Nobody takes it in his own case, whatever role he holds. */
  readonly neverOwn?: true
  /** Whoever takes it says why. */
  readonly reason?: 'required'
  /** It cannot be taken back: screens ask before it is taken. */
  readonly irreversible?: true
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

export type Transitions<S extends string> = Readonly<Record<string, Transition<S>>>

/** The one way in which a kind of case moves: what states there are and which steps lead between them. */
export type Flow<S extends string = string, T extends Transitions<S> = Transitions<S>> = {
  readonly name: string
  readonly words: FlowWords<S, keyof T & string>
  readonly transitions: T
  /** The step that each state waits for; a state without one is an end. */
  readonly awaits: { readonly [In in S]?: keyof T & string }
}

/** Declares a flow. A transition that names a state or a party that does not exist does not compile. */
export const flow = <const S extends string, const T extends Transitions<NoInfer<S>>>(
  definition: Flow<S, T>,
): Flow<S, T> => definition

export type StepOf<T> = keyof T & string

/** A transition with the optional fields that its own type leaves out. */
export const transitionOf = <S extends string, T extends Transitions<S>>(
  { transitions }: Flow<S, T>,
  step: StepOf<T>,
): Transition<S> => transitions[step] as Transition<S>
