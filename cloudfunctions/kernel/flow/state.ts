import { type Flow, type StepOf, type Transition, type Transitions, transitionOf } from './flow'

/** The fields whose moments automatic steps wait for. */
type TimeOf<T> = {
  [N in keyof T]: T[N] extends { readonly automatic: infer F extends string } ? F : never
}[keyof T]

/** What tells where a case stands. An automatic step whose moment is null does not come. */
export type Standing<S extends string, T> = { readonly state: S } & {
  readonly [F in TimeOf<T>]: number | null
}

/** The moment of an automatic transition; null for the others, and where it has none. */
export const momentOf = ({ automatic }: Transition<string>, standing: object): number | null => {
  const moment: unknown = automatic === undefined ? null : Reflect.get(standing, automatic)
  return typeof moment === 'number' ? moment : null
}

/** True where the moment of an automatic transition out of the state has come. */
const hasComeBy = (
  transition: Transition<string>,
  standing: { readonly state: string },
  now: number,
): boolean => {
  const moment = momentOf(transition, standing)
  return moment !== null && moment <= now && transition.from.includes(standing.state)
}

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
