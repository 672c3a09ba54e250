import type { Party } from '@contract/progress'
import { workingDaysAfter } from '../working-days'
import { type Flow, type StepOf, type Transition, type Transitions, transitionOf } from './flow'

/** A line of a case's history. */
export type Taken<Step extends string = string> = {
  readonly step: Step
  readonly at: number
  readonly by: Party
  readonly reason: string | null
}

/** More than any case takes; what is older is told by the audit alone. */
const MAX_HISTORY = 60

type HasDeadline<T> = { [N in keyof T]: T[N] extends { readonly deadline: number } ? N : never }[keyof T]

/** `dueAt`, for the cases of flows in which something is ever due. */
export type Timed<T> = [HasDeadline<T>] extends [never] ? unknown : { readonly dueAt: number | null }

/** What a step, or a beginning, writes. */
export type Moved<S extends string, T> = {
  readonly state: S
  readonly history: readonly Taken<StepOf<T>>[]
} & Timed<T>

/** What a document has before a step. */
type Before<T> = { readonly history: readonly Taken<StepOf<T>>[]; readonly dueAt?: number | null }

const dueAfter = (deadline: Transition<string>['deadline'], dueAt: number | null, at: number) => {
  if (deadline === 'unchanged') return dueAt
  return deadline === undefined ? null : workingDaysAfter(at, deadline).at
}

/** What a step leaves in the document. */
export const after = <S extends string, T extends Transitions<S>>(
  flow: Flow<S, T>,
  before: Before<T>,
  taken: Taken<StepOf<T>>,
): Moved<S, T> => {
  const { to, deadline, starts = {} } = transitionOf(flow, taken.step)
  const timed = Object.values(flow.transitions).some((transition) => transition.deadline !== undefined)
  const moments = Object.entries(starts).map(([field, days]) => [field, workingDaysAfter(taken.at, days).at])
  return {
    ...Object.fromEntries(moments),
    state: to,
    history: [...before.history, taken].slice(-MAX_HISTORY),
    ...(timed && { dueAt: dueAfter(deadline, before.dueAt ?? null, taken.at) }),
  } as Moved<S, T>
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
    return after(flow, begun ?? { history: [] }, { step, at: now, by, reason: null })
  }, null) as Moved<S, T>
