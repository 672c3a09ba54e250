import type { Party } from '@contract/progress'
import type { PartyIn } from '@contract/rules/flows/flow-words'
import { type Actor, system } from '../actor'
import type { Declared, Stored } from '../collection'
import { holds } from '../policy'
import { isWithin } from '../scope'
import { type Flow, type StepOf, transitionOf } from './flow'
import type { TakenIn, Timed } from './history'
import { mayStart, type Standing, stateIn } from './state'

/** What a guard, and what a notice, reads of a case. */
type Reading<T> =
  | {
      [N in keyof T]: T[N] extends { readonly guard: (document: infer D, ...others: never) => unknown }
        ? (given: D) => void
        : never
    }[keyof T]
  | {
      [N in keyof T]: T[N] extends { readonly tells: readonly { to: (document: infer D) => unknown }[] }
        ? (given: D) => void
        : never
    }[keyof T]

type Read<T> = [Reading<T>] extends [never]
  ? unknown
  : Reading<T> extends (given: infer D) => void
    ? D
    : never

/** A document that moves through a flow. */
export type Case<F extends Flow> = Stored &
  Standing<F> &
  Timed<F> &
  Read<F['transitions']> & {
    readonly memberId: string
    readonly history: readonly TakenIn<F>[]
  }

type Named = Stored & { readonly memberId: string }

const isParty = (party: string, { parties = {} }: Flow, actor: Actor, document: Named): boolean => {
  if (party === 'system') return actor === system
  // Who acts in a role does not act as himself.
  if (party === 'owner') return !('role' in actor) && actor.memberId === document.memberId
  const whom = parties[party]
  return whom ? isWithin(whom, actor, document) : holds(actor, party as Exclude<Party, 'system' | 'owner'>)
}

/** As whom the step may be taken, or the code that it is refused with. */
type Admission<F extends Flow> = { readonly by: Party | PartyIn<F['words']> } | { readonly hindrance: string }

/**
 * Whether an actor may take a step now: the one place that knows, for taking it and for showing it.
 *
 * @param within the cases as the actor sees them
 */
export const admission = <F extends Flow, D extends Case<F>>(
  within: Declared<D>,
  flow: F,
  document: D,
  { step, actor, now }: { readonly step: StepOf<F>; readonly actor: Actor; readonly now: number },
): Admission<F> => {
  const transition = transitionOf(flow, step)
  const codes = transition.codes ?? flow.codes
  if (!within.covers(actor, document)) return { hindrance: 'NOT_FOUND' }
  const by = transition.by.find((party) => isParty(party, flow, actor, document))
  if (by === undefined) return { hindrance: 'FORBIDDEN' }
  if (actor.memberId === document.memberId && transition.neverOwn)
    return { hindrance: codes.ownCase ?? 'FORBIDDEN' }
  if (!mayStart(flow, step, document, now))
    return { hindrance: codes[stateIn(flow, document, now)] ?? codes.otherState }
  const hindrance = transition.guard?.(document as never, actor, now) ?? null
  return hindrance === null ? { by: by as Party | PartyIn<F['words']> } : { hindrance }
}
