import * as fc from 'fast-check'
import { audit } from '../audit'
import type { Act, Drawn } from './act'
import { drawn } from './commands/commands'
import { deliver, deliverPair, type Fate } from './deliver'
import { differencesFrom, strandedIn } from './differences'
import { readDocuments } from './documents'
import { brokenBy } from './invariants'
import { type Model, newModel, rewardIds } from './model/model'
import { passTime, type Span, spans } from './pass-time'
import type { World } from './world'

/** Uncounted tries, so that a long history does not run into a rate; rates are tested elsewhere. */
const UNCOUNTED = 'rates'

const MAX_STEPS = 60

/** One step of a history, as plain data. */
type Step =
  | { readonly kind: 'act'; readonly drawn: Drawn; readonly fate: Fate }
  | { readonly kind: 'pair'; readonly drawn: readonly [Drawn, Drawn] }
  | { readonly kind: 'time'; readonly span: Span }

const cut: fc.Arbitrary<Fate> = fc.record({
  kind: fc.constant('cut' as const),
  // A kill costs as much as ten calls, and `bench kill` does every one of them.
  how: fc.oneof(
    { weight: 2, arbitrary: fc.constantFrom('loseReply' as const, 'conflict' as const) },
    { weight: 1, arbitrary: fc.constantFrom('killBefore' as const, 'killAfter' as const) },
  ),
  nth: fc.integer({ min: 1, max: 18 }),
  repeats: fc.boolean(),
})
const fate: fc.Arbitrary<Fate> = fc.oneof(
  { weight: 12, arbitrary: fc.constant({ kind: 'plain' as const }) },
  { weight: 1, arbitrary: fc.constant({ kind: 'twice' as const }) },
  { weight: 1, arbitrary: cut },
)

const step: fc.Arbitrary<Step> = fc.oneof(
  { weight: 12, arbitrary: fc.record({ kind: fc.constant('act' as const), drawn, fate }) },
  { weight: 1, arbitrary: fc.record({ kind: fc.constant('pair' as const), drawn: fc.tuple(drawn, drawn) }) },
  {
    weight: 2,
    arbitrary: fc.record({ kind: fc.constant('time' as const), span: fc.constantFrom(...spans) }),
  },
)

/** Most histories are of middling length, some long; each shrinks to the steps that matter. */
export const history: fc.Arbitrary<readonly Step[]> = fc.oneof(
  { weight: 2, arbitrary: fc.array(step, { maxLength: 24, size: 'max' }) },
  { weight: 1, arbitrary: fc.array(step, { maxLength: MAX_STEPS, size: 'max' }) },
)

const actsOf = (world: World, model: Model, given: Step, nth: number): readonly Act[] => {
  const wanted = given.kind === 'time' ? [] : [given.drawn].flat()
  return wanted.flatMap((one, at) => one.act(world, model, nth * 2 + at) ?? [])
}

/** Does the step. @returns how the answers differ from the model's */
const doStep = (world: World, model: Model, given: Step, acts: readonly Act[]): Promise<string[]> => {
  const [first, second] = acts
  if (!first) return Promise.resolve([])
  const differsFrom = (copy: Model) => differencesFrom(world, readDocuments(world.cloud), copy)
  // Watching takes time: beside another act the moment of neither would be certain.
  if (second && !first.takesTime && !second.takesTime) return deliverPair(world, model, acts, differsFrom)
  return deliver(world, model, first, given.kind === 'act' ? given.fate : { kind: 'plain' })
}

/**
 * Plays one history from the world's beginning, until something is wrong.
 * @returns what was wrong after which step, and how many acts were done
 */
export const play = async (world: World, steps: readonly Step[]) => {
  await world.reset()
  const model = newModel()
  const told: string[] = []
  let before = readDocuments(world.cloud)
  let count = 0
  for (const [nth, given] of steps.entries()) {
    await world.cloud.database.remove(UNCOUNTED, {})
    if (given.kind === 'time') passTime(world, given.span)
    const acts = actsOf(world, model, given, nth)
    const wrong = await doStep(world, model, given, acts)
    const after = readDocuments(world.cloud)
    for (const reward of rewardIds) model.stranded[reward] = strandedIn(after, reward)
    wrong.push(...differencesFrom(world, after, model), ...brokenBy(before, after), ...audit(world.cloud))
    told.push(`${nth}. ${acts.map(({ says }) => says).join(' | ')} ${JSON.stringify(given)}`)
    count += acts.length
    if (wrong.length > 0) return { wrong: [...new Set(wrong)], told, commands: count }
    before = after
  }
  return { wrong: [], told, commands: count }
}
