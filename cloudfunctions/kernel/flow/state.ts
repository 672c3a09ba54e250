import { type Flow, type StateOf, type StepOf, type Transition, transitionOf } from './flow'

/** The fields whose moments automatic steps wait for. */
type TimeOf<T> = {
  [N in keyof T]: T[N] extends { readonly automatic: infer F extends string } ? F : never
}[keyof T]

/** What tells where a case stands. An automatic step whose moment is null does not come. */
export type Standing<F extends Flow> = { readonly state: StateOf<F> } & {
  readonly [Field in TimeOf<F['transitions']>]: number | null
}

/** The moment of an automatic transition; null for the others, and where it has none. */
export const momentOf = ({ automatic }: Transition, standing: object): number | null => {
  const moment: unknown = automatic === undefined ? null : Reflect.get(standing, automatic)
  return typeof moment === 'number' ? moment : null
}

/** True where the moment of an automatic transition out of the state has come. */
const hasComeBy = (transition: Transition, standing: { readonly state: string }, now: number): boolean => {
  const moment = momentOf(transition, standing)
  return moment !== null && moment <= now && transition.from.includes(standing.state)
}

/** The state of a case at a moment: what happens by itself has happened, even where no job has come by yet. */
export const stateIn = <F extends Flow>(
  { transitions }: F,
  standing: Standing<F>,
  now: number,
): StateOf<F> => {
  const all: readonly Transition[] = Object.values(transitions)
  return (all.find((transition) => hasComeBy(transition, standing, now))?.to ?? standing.state) as StateOf<F>
}

/** True where a step starts from the state that the case has at the moment. */
export const mayStart = <F extends Flow>(
  flow: F,
  step: StepOf<F>,
  standing: Standing<F>,
  now: number,
): boolean => {
  const transition = transitionOf(flow, step)
  if (transition.automatic !== undefined) return hasComeBy(transition, standing, now)
  return transition.from.includes(stateIn(flow, standing, now))
}
