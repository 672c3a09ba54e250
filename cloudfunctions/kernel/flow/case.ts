import type { Party } from '@contract/progress'
import { type Actor, system } from '../actor'
import type { Declared, Stored } from '../collection'
import { holds } from '../policy'
import { type Flow, type StepOf, type Transitions, transitionOf } from './flow'
import type { Taken, Timed } from './history'
import { mayStart, type Standing } from './state'

/** A document that moves through a flow. */
export type Case<S extends string, T> = Stored &
  Standing<S, T> &
  Timed<T> & {
    readonly memberId: string
    /** The member who teaches, where it is a case of teaching. */
    readonly teacherId?: string | null
    readonly history: readonly Taken<StepOf<T>>[]
  }

type Named = { readonly memberId: string; readonly teacherId?: string | null }

/** As whom an actor may take a step in somebody's case. */
const partyOf = (
  by: readonly Party[],
  actor: Actor,
  { memberId, teacherId = null }: Named,
): Party | undefined =>
  by.find((party) => {
    if (party === 'system') return actor === system
    if (party === 'owner') return actor.memberId === memberId
    if (party === 'teacher') return teacherId !== null && actor.memberId === teacherId
    return holds(actor, party)
  })

/** As whom the step may be taken, or what keeps the actor from it. */
type Admission =
  | { readonly by: Party }
  | { readonly hindrance: 'outOfScope' | 'noParty' | 'ownCase' | 'otherState' }

/**
 * Whether an actor may take a step now: the one place that knows, for taking it and for showing it.
 *
 * @param within the cases as the actor sees them
 */
export const admission = <S extends string, T extends Transitions<S>, D extends Case<S, T>>(
  within: Declared<D>,
  flow: Flow<S, T>,
  document: D,
  { step, actor, now }: { readonly step: StepOf<T>; readonly actor: Actor; readonly now: number },
): Admission => {
  const transition = transitionOf(flow, step)
  if (!within.covers(actor, document)) return { hindrance: 'outOfScope' }
  const by = partyOf(transition.by, actor, document)
  if (!by) return { hindrance: 'noParty' }
  if (transition.neverOwn && actor.memberId === document.memberId) return { hindrance: 'ownCase' }
  return mayStart(flow, step, document, now) ? { by } : { hindrance: 'otherState' }
}
