import type { Party } from '@contract/progress'
import type { PartyIn } from '@contract/rules/flows/flow-words'
import { workingDaysAfter } from '../working-days'
import { type Flow, type StateOf, type StepOf, type Transition, transitionOf } from './flow'

/** A line of a case's history. */
export type Taken<Step extends string = string, P extends string = never> = {
  readonly step: Step
  readonly at: number
  readonly by: Party | P
  readonly reason: string | null
}

/** A line of the history of a flow's case. */
export type TakenIn<F extends Flow> = Taken<StepOf<F>, PartyIn<F['words']>>

/** More than any case takes; what is older is told by the audit alone. */
const MAX_HISTORY = 60

type HasDeadline<T> = { [N in keyof T]: T[N] extends { readonly deadline: number } ? N : never }[keyof T]

/** `dueAt`, for the cases of flows in which something is ever due. */
export type Timed<F extends Flow> = [HasDeadline<F['transitions']>] extends [never]
  ? unknown
  : { readonly dueAt: number | null }

/** What a step, or a beginning, writes. */
export type Moved<F extends Flow> = {
  readonly state: StateOf<F>
  readonly history: readonly TakenIn<F>[]
} & Timed<F>

/** What a document has before a step. */
type Before<F extends Flow> = {
  readonly history: readonly TakenIn<F>[]
  readonly dueAt?: number | null
}

const dueAfter = (deadline: Transition<string>['deadline'], dueAt: number | null, at: number) => {
  if (deadline === 'unchanged') return dueAt
  return deadline === undefined ? null : workingDaysAfter(at, deadline).at
}

/** What a step leaves in the document. */
export const after = <F extends Flow>(flow: F, before: Before<F>, taken: TakenIn<F>): Moved<F> => {
  const { to, deadline, starts = {} } = transitionOf(flow, taken.step)
  const timed = Object.values(flow.transitions).some((transition) => transition.deadline !== undefined)
  const moments = Object.entries(starts).map(([field, days]) => [field, workingDaysAfter(taken.at, days).at])
  return {
    ...Object.fromEntries(moments),
    state: to,
    history: [...before.history, taken].slice(-MAX_HISTORY),
    ...(timed && { dueAt: dueAfter(deadline, before.dueAt ?? null, taken.at) }),
  } as Moved<F>
}

/** Steps with one of those who may take them. */
type FirstStep<F extends Flow> = {
  [N in StepOf<F>]: readonly [step: N, by: F['transitions'][N]['by'][number]]
}[StepOf<F>]

/** The state and history of a new case, which its first steps have made. */
export const begin = <F extends Flow>(
  flow: F,
  now: number,
  first: FirstStep<F>,
  ...others: readonly FirstStep<F>[]
): Moved<F> =>
  [first, ...others].reduce((begun: Moved<F> | null, [step, by]) => {
    const { from } = transitionOf(flow, step)
    if (begun ? !from.includes(begun.state) : from.length > 0)
      throw new Error(`${flow.name}: no case begins with ${step} here`)
    const taken = { step, at: now, by, reason: null } as TakenIn<F>
    return after(flow, begun ?? { history: [] }, taken)
  }, null) as Moved<F>
