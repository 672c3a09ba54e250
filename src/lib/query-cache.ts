import type { Input, QueryName } from '@contract/contract'
import { call } from './call'
import type { Outcome } from './outcome'

/** Answers kept in memory, so that going back shows the last good data at once. */
const MAX_ANSWERS = 40

/** How long an answer counts as fresh, in milliseconds. */
const FRESH_MS = 30_000

type Answer = { readonly data: unknown; readonly loadedAt: number }

const answers = new Map<string, Answer>()
const running = new Map<string, Promise<Outcome<QueryName>>>()

/** Counts the changes: an answer asked for before the last one is old when it arrives. */
let era = 0

/** Where an answer is kept: the query and its input. */
export const slotOf = <N extends QueryName>(name: N, input: Input<N>): string =>
  `${name} ${JSON.stringify(input)}`

/** The last good answer of a slot, however old. */
export const lastAnswer = (slot: string): unknown => answers.get(slot)?.data

/** Whether the slot needs to be asked again. */
export const isStale = (slot: string, now: number): boolean => {
  const answer = answers.get(slot)
  return !answer || now - answer.loadedAt > FRESH_MS
}

/** Loads a slot; callers that ask while an answer is under way share it. */
export const load = <N extends QueryName>(name: N, input: Input<N>): Promise<Outcome<N>> => {
  const slot = slotOf(name, input)
  const shared = running.get(slot)
  if (shared) return shared as Promise<Outcome<N>>
  const startedIn = era
  const loading = call(name, input).then((outcome) => {
    const overtaken = startedIn !== era
    if (!overtaken) running.delete(slot)
    // What was asked before a change may lack it: better than nothing, but never over something newer.
    if (outcome.kind === 'ok' && !(overtaken && answers.has(slot)))
      keep(slot, outcome.data, overtaken ? 0 : Date.now())
    return outcome
  })
  running.set(slot, loading as Promise<Outcome<QueryName>>)
  return loading
}

const keep = (slot: string, data: unknown, loadedAt: number) => {
  const known = answers.get(slot)?.data
  // The same answer stays the same object, so that a list that has grown is not cut back to its first page.
  const same = JSON.stringify(known) === JSON.stringify(data)
  answers.delete(slot)
  answers.set(slot, { data: same ? known : data, loadedAt })
  const oldest = answers.keys().next().value
  if (answers.size > MAX_ANSWERS && oldest !== undefined) answers.delete(oldest)
}

/** Marks every answer as old after something changed; the data stays until the new answer is here. */
export const outdateAll = (): void => {
  era += 1
  running.clear()
  for (const [slot, answer] of answers) answers.set(slot, { ...answer, loadedAt: 0 })
}

const shown = new Set<() => Promise<void>>()

/** Registers the screen that is being shown; answers how to take it off again. */
export const whileShown = (refreshIfStale: () => Promise<void>): (() => void) => {
  shown.add(refreshIfStale)
  return () => {
    shown.delete(refreshIfStale)
  }
}

/** Lets the screens being shown ask again, for a change that came after they were shown. */
export const refreshShown = async (): Promise<void> => {
  await Promise.all([...shown].map((refreshIfStale) => refreshIfStale()))
}
