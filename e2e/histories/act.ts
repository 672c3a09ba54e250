import type * as fc from 'fast-check'
import { keyRecordId } from '../../cloudfunctions/kernel/key-record'
import type { WritingName } from '../modules/needs'
import type { Foretold, Model } from './model/model'
import type { Heard, World } from './world'

/** Something that is done to the academy, and what the model says to it. */
export type Act = {
  /** What a printed history says. */
  readonly says: string
  /** Does it; doing it again repeats the same act. */
  readonly send: () => Promise<Heard>
  /** How it has to be answered at a moment. Changes the model; a refusal changes nothing. */
  readonly foretell: (model: Model, at: number) => Foretold
  /** Whether it has had its effect, which its key tells; absent where an act carries none. */
  readonly isDone?: () => boolean
  /** It moves the clock, so that nothing can be done at the same moment. */
  readonly takesTime?: true
  /** What it fails at is put off and tried again a minute later, though it answers a success. */
  readonly putsOff?: true
}

/** A command as it was drawn: what it will do once it meets a world. */
export type Drawn = {
  /** For print. */
  readonly does: string
  readonly chosen: unknown
  /** @param nth its place in the history. @returns null where there is nothing to do it to */
  readonly act: (world: World, model: Model, nth: number) => Act | null
}

/** One kind of act: what may vary in it, and the act that comes of it. */
export const command = <A>(
  does: string,
  choices: fc.Arbitrary<A>,
  act: (world: World, model: Model, chosen: A, nth: number) => Act | null,
): fc.Arbitrary<Drawn> =>
  choices.map((chosen) => ({ does, chosen, act: (world, model, nth) => act(world, model, chosen, nth) }))

/** Where keys are kept: see `kernel/key-record.ts`. */
const KEY_HOMES = ['keyRecords', 'auditEntries', 'vouchers']

type Call = {
  readonly who: string
  readonly procedure: WritingName
  readonly input: object
  readonly key: string
  readonly foretell: (model: Model, at: number) => Foretold
}

/** The same key and input: the same answer. Another input: refused. What was refused used no key up. */
const foretellKeyed = (
  { who, procedure, input, key, foretell }: Call,
  model: Model,
  at: number,
): Foretold => {
  const known = model.keys[`${who} ${key}`]
  const use = JSON.stringify([procedure, input])
  if (known) return known.use === use ? known.answer : { ok: false, code: 'KEY_REUSED' }
  const answer = foretell(model, at)
  if (answer.ok) model.keys[`${who} ${key}`] = { use, answer }
  return answer
}

/** A call with an idempotency key. */
export const keyedAct = (world: World, call: Call): Act => {
  const { who, procedure, input, key } = call
  const recordId = keyRecordId(world.identityOf(who), key)
  return {
    says: `${who} ${procedure} ${JSON.stringify(input)} key ${key}`,
    send: () => world.send(who, procedure, input, key),
    foretell: (model, at) => foretellKeyed(call, model, at),
    isDone: () => KEY_HOMES.some((home) => world.cloud.database.get(home, recordId) !== null),
  }
}

/** A key that follows from its place in the history. */
export const keyOf = (nth: number, procedure: WritingName): string =>
  `history-${procedure.replace('.', '-')}-${nth}`
