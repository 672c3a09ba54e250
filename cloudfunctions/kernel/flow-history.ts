import { type Flow, type Party, type StepOf, type Transitions, transitionOf } from './flow'
import { workingDaysAfter } from './working-days'

/** A line of a case's history. */
export type Taken<Step extends string = string> = {
  readonly step: Step
  readonly at: number
  readonly by: Party
  readonly reason: string | null
}

/** More than any case takes; what is older is told by the audit alone. */
const MAX_HISTORY = 60

/** What a step, or a beginning, writes. */
export type Moved<S extends string, T> = {
  readonly state: S
  readonly history: readonly Taken<StepOf<T>>[]
  readonly dueAt?: number | null
}

/** What a step leaves in the document. */
export const after = <S extends string, T extends Transitions<S>>(
  flow: Flow<S, T>,
  history: readonly Taken<StepOf<T>>[],
  taken: Taken<StepOf<T>>,
): Moved<S, T> => {
  const { to, deadline } = transitionOf(flow, taken.step)
  const timed = Object.values(flow.transitions).some((transition) => transition.deadline !== undefined)
  const dueAt = deadline === undefined ? null : workingDaysAfter(taken.at, deadline).at
  return { state: to, history: [...history, taken].slice(-MAX_HISTORY), ...(timed && { dueAt }) }
}

/** Steps with one of those who may take them. */
type FirstStep<T extends Transitions<string>> = {
  [N in StepOf<T>]: readonly [step: N, by: T[N]['by'][number]]
}[StepOf<T>]

/** The state and history of a new case, which its first steps have made. */
export const begin = <S extends string, T extends Transitions<S>>(
  flow: Flow<S, T>,
  now: number,
  first: FirstStep<T>,
  ...others: readonly FirstStep<T>[]
): Moved<S, T> =>
  [first, ...others].reduce((begun: Moved<S, T> | null, [step, by]) => {
    const { from } = transitionOf(flow, step)
    if (begun ? !from.includes(begun.state) : from.length > 0)
      throw new Error(`${flow.name}: no case begins with ${step} here`)
    return after(flow, begun?.history ?? [], { step, at: now, by, reason: null })
  }, null) as Moved<S, T>
