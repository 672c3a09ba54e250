import { isDeepStrictEqual } from 'node:util'
import type { Replacement } from '../../config/tasks/bundle-functions'
import type { Input } from '../../contract/contract'
import { everyCall } from '../calls'
import { missingThings, type Things } from '../things'
import type { Town } from '../town'
import type { ArrangedCase } from './case-kit'
import { byCall, byTimer } from './expected'
import { openCases } from './open-cases'
import { arrangeParties, ownerFor, type PartyName, parties, personOf } from './parties'

type CallName = keyof typeof byCall

const callNames = Object.keys(byCall) as CallName[]
const partyNames = Object.keys(parties) as PartyName[]
const handles = new Set(Object.values(parties).filter((handle) => handle !== null))

/** Takes out of the kernel what looks at the state before a step. */
export const WITHOUT_STATE_CHECK: readonly Replacement[] = [
  {
    file: 'kernel/flow/case.ts',
    from: 'if (!mayStart(flow, step, document, now))',
    to: 'if (!document)',
  },
]

/** What names a case in a call, and nothing else. */
const thingsOf = ({ own, shared }: ArrangedCase): Things => {
  const none = missingThings()
  return { own: { ...none.own, ...own }, shared: { ...none.shared, ...shared } }
}

type Tries = {
  readonly [N in CallName]: {
    readonly named: (things: Things) => Input<N>
    readonly tried?: (things: Things, town: Town) => Input<N> | Promise<Input<N>>
  }
}
const tries: Tries = everyCall

const inputOf = <N extends CallName>(
  town: Town,
  name: N,
  one: ArrangedCase,
): Input<N> | Promise<Input<N>> => {
  const { tried, named }: Tries[N] = tries[name]
  return (tried ?? named)(thingsOf(one), town)
}

const call = async <N extends CallName>(town: Town, party: PartyName, name: N, one: ArrangedCase) => {
  const { reply } = await personOf(town, party).mutate(name, await inputOf(town, name, one))
  return reply.ok ? null : reply.code
}

/** What a try came to: "state, step by party" as the document tells it, or the code that left it as it was. */
const outcomeOf = async (one: ArrangedCase, act: () => Promise<string | null>): Promise<string> => {
  const before = one.now()
  const code = await act()
  const after = one.now()
  if (isDeepStrictEqual(before, after)) return code ?? 'NOTHING'
  const last = (after.history as readonly { step: string; by: string }[]).at(-1)
  return `${after.state}, ${last?.step} by ${last?.by}${code ? `, though refused: ${code}` : ''}`
}

const isCode = (words: string): boolean => /^[A-Z_]+$/.test(words)

type Tried = {
  pairs: number
  readonly wronglyAllowed: string[]
  readonly wronglyRefused: string[]
  /** Rightly allowed or refused, but with another code, state or history. */
  readonly otherwise: string[]
}

const note = (tried: Tried, what: string, expected: string, outcome: string): void => {
  tried.pairs += 1
  if (outcome === expected) return
  const line = `${what}: expected ${expected}, got ${outcome}`
  if (isCode(expected) && !isCode(outcome)) tried.wronglyAllowed.push(line)
  else if (!isCode(expected) && isCode(outcome)) tried.wronglyRefused.push(line)
  else tried.otherwise.push(line)
}

/** Which tries are made: all, or a part of them. */
type Wanted = (party: PartyName, states: readonly string[], state: string) => boolean

const tryCalls = async (town: Town, cases: Awaited<ReturnType<typeof openCases>>, wanted: Wanted) => {
  const tried: Tried = { pairs: 0, wronglyAllowed: [], wronglyRefused: [], otherwise: [] }
  for (const name of callNames) {
    const { subject, step, states, parties: who } = byCall[name]
    for (const [state, leads] of Object.entries(states))
      for (const party of partyNames.filter((one) => wanted(one, Object.keys(states), state))) {
        const one = await cases[subject](ownerFor(party), state)
        const outcome = await outcomeOf(one, () => call(town, party, name, one))
        const may = !isCode(who[party])
        const expected =
          may && !isCode(leads) ? `${leads}, ${step} by ${who[party]}` : may ? leads : who[party]
        note(tried, `${name} of ${state} by ${party}`, expected, outcome)
      }
  }
  return tried
}

/** The timer's function called by the platform, or by somebody who would like to be it. */
const tryTimer = async (town: Town, cases: Awaited<ReturnType<typeof openCases>>, tried: Tried) => {
  for (const { subject, step, states, takenBy } of byTimer)
    for (const [state, leads] of Object.entries(states))
      for (const handle of ['', ...handles]) {
        const one = await cases[subject]('lin', state)
        const outcome = await outcomeOf(one, async () => {
          if (handle) await town.cloud.call('timers', { person: handle, event: { Type: 'Timer' } })
          else await town.cloud.fireTimers('timers')
          return null
        })
        const expected = handle || isCode(leads) ? 'NOTHING' : `${leads}, ${step} by ${takenBy}`
        note(tried, `timer on ${subject} ${state} by ${handle || 'the platform'}`, expected, outcome)
      }
}

/** Every step from every state by every party, over the real functions; or the part that is wanted. */
export const trySteps = async (town: Town, wanted: Wanted = () => true): Promise<Tried> => {
  await arrangeParties(town)
  const cases = await openCases(town)
  const tried = await tryCalls(town, cases, wanted)
  await tryTimer(town, cases, tried)
  return tried
}
