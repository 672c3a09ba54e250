import type { Party, Progress } from '@contract/progress'
import type { PartyIn } from '@contract/rules/flows/flow-words'
import type { Actor } from '../actor'
import type { Declared } from '../collection'
import { areAnnounced } from '../working-days'
import { admission, type Case } from './case'
import { type Flow, type StepOf, type Transition, titleOf, transitionOf } from './flow'
import { momentOf, stateIn } from './state'

/** Who looks, and when. */
type Reader<F extends Flow> = {
  readonly actor: Actor
  readonly now: number
  /** Whether he is to know what was said with a step; with every one unless told otherwise. */
  readonly readsReason?: (step: StepOf<F>) => boolean
}

/** True where the moment is that of a field which steps start by counting working days. */
const isCounted = (transitions: Flow['transitions'], field: string | undefined): boolean =>
  field !== undefined && Object.values(transitions).some(({ starts = {} }) => field in starts)

const nextOf = <F extends Flow>(
  flow: F,
  document: Case<F>,
  now: number,
): Progress<string, PartyIn<F['words']>>['next'] => {
  const state = stateIn(flow, document, now)
  const awaited = flow.awaits[state] as StepOf<F> | undefined
  if (!awaited) return null
  const { by } = transitionOf(flow, awaited)
  const transitions: readonly (readonly [string, Transition])[] = Object.entries(flow.transitions)
  const [step = '', own] =
    transitions.find(([, one]) => one.from.includes(state) && momentOf(one, document) !== null) ?? []
  const { dueAt = null } = document as { readonly dueAt?: number | null }
  const until = own ? momentOf(own, document) : dueAt
  const counted = own ? isCounted(flow.transitions, own.automatic) : true
  const since = document.history.at(-1)?.at ?? now
  return {
    title: titleOf(flow, awaited),
    by: by.filter((party) => party !== 'system') as (Party | PartyIn<F['words']>)[],
    until,
    provisional: counted && until !== null && !areAnnounced(since, until),
    otherwise: own ? titleOf(flow, step) : null,
  }
}

/**
 * How far a case has come and what its reader may do now, from the flow alone: screens repeat no rule.
 *
 * @param within the cases as the reader sees them
 */
export const progressOf = <F extends Flow, D extends Case<F>>(
  within: Declared<D>,
  flow: F,
  document: D,
  { actor, now, readsReason = () => true }: Reader<F>,
): Progress<StepOf<F>, PartyIn<F['words']>> => {
  const steps = Object.keys(flow.transitions) as StepOf<F>[]
  const offered = steps.filter(
    (step) =>
      !transitionOf(flow, step).apart && 'by' in admission(within, flow, document, { step, actor, now }),
  )
  return {
    history: document.history.map(({ step, at, by, reason }) => ({
      step,
      at,
      by,
      title: titleOf(flow, step),
      reason: readsReason(step) ? reason : null,
    })),
    open: offered.map((step) => {
      const { reason, irreversible = false } = transitionOf(flow, step)
      return { step, title: titleOf(flow, step), asksReason: reason === 'required', irreversible }
    }),
    next: nextOf(flow, document, now),
  }
}
