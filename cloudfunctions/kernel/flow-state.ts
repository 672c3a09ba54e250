import { type Flow, type StepOf, type Transition, type Transitions, transitionOf } from './flow'

/** The fields whose moments automatic steps wait for. */
type TimeOf<T> = {
  [N in keyof T]: T[N] extends { readonly automatic: infer F extends string } ? F : never
}[keyof T]

/** What tells where a case stands. */
export type Standing<S extends string, T> = { readonly state: S } & { readonly [F in TimeOf<T>]: number }

/** True where the moment of an automatic transition out of the state has come. */
const hasComeBy = (
  transition: Transition<string>,
  standing: { readonly state: string },
  now: number,
): boolean =>
  transition.automatic !== undefined &&
  transition.from.includes(standing.state) &&
  Number(Reflect.get(standing, transition.automatic)) <= now

/** The state of a case at a moment: what happens by itself has happened, even where no job has come by yet. */
export const stateIn = <S extends string, T extends Transitions<S>>(
  { transitions }: Flow<S, T>,
  standing: Standing<S, T>,
  now: number,
): S => {
  const all: readonly Transition<S>[] = Object.values(transitions)
  return all.find((transition) => hasComeBy(transition, standing, now))?.to ?? standing.state
}

/** True where a step starts from the state that the case has at the moment. */
export const mayStart = <S extends string, T extends Transitions<S>>(
  flow: Flow<S, T>,
  step: StepOf<T>,
  standing: Standing<S, T>,
  now: number,
): boolean => {
  const transition = transitionOf(flow, step)
  if (transition.automatic !== undefined) return hasComeBy(transition, standing, now)
  return transition.from.includes(stateIn(flow, standing, now))
}
