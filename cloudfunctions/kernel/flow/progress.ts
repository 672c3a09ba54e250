import type { Progress } from '@contract/progress'
import type { FlowWords } from '@contract/rules/flows/flow-words'
import type { Actor } from '../actor'
import type { Declared } from '../collection'
import { areAnnounced } from '../working-days'
import { admission, type Case } from './case'
import { type Flow, type StepOf, type Transition, type Transitions, transitionOf } from './flow'
import { momentOf, stateIn } from './state'

/** Who looks, and when. */
type Reader<T> = {
  readonly actor: Actor
  readonly now: number
  /** Whether he is to know what was said with a step; with every one unless told otherwise. */
  readonly readsReason?: (step: StepOf<T>) => boolean
}

/** True where the moment is that of a field which steps start by counting working days. */
const isCounted = (transitions: Transitions<string>, field: string | undefined): boolean =>
  field !== undefined && Object.values(transitions).some(({ starts = {} }) => field in starts)

const nextOf = <S extends string, T extends Transitions<S>, D extends Case<S, T>>(
  flow: Flow<S, T>,
  document: D,
  now: number,
): Progress['next'] => {
  const state = stateIn(flow, document, now)
  const awaited = flow.awaits[state]
  if (!awaited) return null
  const { steps }: FlowWords = flow.words
  const { by } = transitionOf(flow, awaited)
  const transitions: readonly (readonly [string, Transition<S>])[] = Object.entries(flow.transitions)
  const [step = '', own] =
    transitions.find(([, one]) => one.from.includes(state) && momentOf(one, document) !== null) ?? []
  const { dueAt = null } = document as { readonly dueAt?: number | null }
  const until = own ? momentOf(own, document) : dueAt
  const counted = own ? isCounted(flow.transitions, own.automatic) : true
  const since = document.history.at(-1)?.at ?? now
  return {
    title: steps[awaited] ?? '',
    by: by.filter((party) => party !== 'system'),
    until,
    provisional: counted && until !== null && !areAnnounced(since, until),
    otherwise: steps[step] ?? null,
  }
}

/**
 * How far a case has come and what its reader may do now, from the flow alone: screens repeat no rule.
 *
 * @param within the cases as the reader sees them
 */
export const progressOf = <S extends string, T extends Transitions<S>, D extends Case<S, T>>(
  within: Declared<D>,
  flow: Flow<S, T>,
  document: D,
  { actor, now, readsReason = () => true }: Reader<T>,
): Progress<StepOf<T>> => {
  const steps = Object.keys(flow.transitions) as StepOf<T>[]
  const offered = steps.filter((step) => 'by' in admission(within, flow, document, { step, actor, now }))
  return {
    history: document.history.map(({ step, at, by, reason }) => ({
      ...{ step, at, by, title: flow.words.steps[step] },
      reason: readsReason(step) ? reason : null,
    })),
    open: offered.map((step) => {
      const { reason, irreversible = false } = transitionOf(flow, step)
      return { step, title: flow.words.steps[step], asksReason: reason === 'required', irreversible }
    }),
    next: nextOf(flow, document, now),
  }
}
