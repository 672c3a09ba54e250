import type { RequestFault } from '../../localcloud/faults/fault'
import type { Act } from './act'
import { dayOf } from './model/calendar'
import type { Foretold, Model } from './model/model'
import type { Heard, World } from './world'

/** What becomes of a call on its way. `nth` counts its requests, or those of its transaction for a conflict. */
export type Fate = { readonly kind: 'plain' } | { readonly kind: 'twice' } | Cut

type Cut = {
  readonly kind: 'cut'
  readonly how: 'killBefore' | 'killAfter' | 'loseReply' | 'conflict'
  readonly nth: number
  /** Whether the caller asks again, or gives up without knowing. */
  readonly repeats: boolean
}

/** Longer than a dead function's transaction keeps its locks, and a dead run its jobs. */
const PAUSE_MS = 131_000
/** Answers after which a caller does not know what has happened. */
const UNSETTLED = new Set(['INTERNAL', 'BUSY'])

const isUnsettled = (heard: Heard): boolean => !heard.ok && UNSETTLED.has(heard.code)

/** How an answer differs from what was foretold; null where it does not. */
const differenceOf = (act: Act, foretold: Foretold, heard: Heard): string | null => {
  const expected = JSON.stringify(foretold.ok ? foretold.data : foretold.code)
  const names = foretold.ok ? Object.keys(foretold.data) : []
  const told = heard.ok ? Object.fromEntries(names.map((name) => [name, heard.data[name]])) : heard.code
  const seen = heard.ok && !foretold.ok ? 'a success' : JSON.stringify(told)
  return seen === expected ? null : `${act.says}: answered ${seen}, foretold ${expected}`
}

const found = (difference: string | null): string[] => (difference === null ? [] : [difference])

const sendPlain = async (world: World, model: Model, act: Act): Promise<string[]> => {
  const at = world.now()
  const heard = await act.send()
  return found(differenceOf(act, act.foretell(model, at), heard))
}

/** Once more after a first try that may have had its effect: whether it goes through is all that is certain. */
const sendAgain = async (world: World, model: Model, act: Act): Promise<string[]> => {
  const at = world.now()
  const [heard, foretold] = [await act.send(), act.foretell(model, at)]
  return heard.ok === foretold.ok ? [] : found(differenceOf(act, foretold, heard))
}

const sendTwice = async (world: World, model: Model, act: Act): Promise<string[]> => {
  const at = world.now()
  const heard = await Promise.all([act.send(), act.send()])
  const foretold = act.foretell(model, at)
  return heard.flatMap((one) => found(differenceOf(act, foretold, one)))
}

/** Does one thing to one request of the next call. @returns whether the call came that far */
const spoil = ({ cloud }: World, how: RequestFault['kind'], nth: number) => {
  const fate = { left: nth }
  cloud.setFaults(({ inTransaction, action }) => {
    // Where the content check is not heard, a ticket is held: another story, told by the feedback module's tests.
    if (action === 'wx.openApi' || (how === 'conflict' && !inTransaction)) return null
    fate.left -= 1
    return fate.left === 0 ? ({ kind: how } as RequestFault) : null
  })
  return fate
}

/** A refused call may still be counting its try: a kill that meets this ends the instance after the answer. */
const letDie = async ({ cloud }: World): Promise<void> => {
  await cloud.settled()
  await cloud.call('academy', { event: {} }).catch(() => undefined)
}

/** An error leaves one effect or none, which the key can tell; a repeat with the key ends it either way. */
const sendCut = async (world: World, model: Model, act: Act, fate: Cut): Promise<string[]> => {
  const at = world.now()
  const spoilt = spoil(world, fate.how, fate.nth)
  const heard = await act.send()
  world.cloud.setFaults(null)
  const isMet = spoilt.left <= 0
  if (!isUnsettled(heard) && !(isMet && act.putsOff)) {
    if (isMet) await letDie(world)
    return found(differenceOf(act, act.foretell(model, at), heard))
  }
  world.cloud.clock.advance(PAUSE_MS)
  if (!act.isDone) return sendAgain(world, model, act)
  if (act.isDone()) {
    const foretold = act.foretell(model, at)
    if (!foretold.ok) return [`${act.says}: had an effect, foretold ${foretold.code}`]
  }
  return fate.repeats ? sendPlain(world, model, act) : []
}

/**
 * Sends an act as its fate will have it, and repeats it where that is what a client would do.
 * @returns how the answers differ from what the model foretells
 */
export const deliver = (world: World, model: Model, act: Act, fate: Fate): Promise<string[]> => {
  if (fate.kind === 'twice' && act.isDone) return sendTwice(world, model, act)
  // What carries no key cannot tell whether it took effect before or after a midnight that comes in between.
  const isDayCertain = act.isDone || dayOf(world.now()) === dayOf(world.now() + 2 * PAUSE_MS)
  if (fate.kind === 'cut' && isDayCertain) return sendCut(world, model, act, fate)
  return sendPlain(world, model, act)
}

/**
 * Two acts at the same moment: answers and documents have to be what one of the two orders brings.
 * @param differsFrom how the documents differ from a model
 */
export const deliverPair = async (
  world: World,
  model: Model,
  pair: readonly Act[],
  differsFrom: (model: Model) => readonly string[],
): Promise<string[]> => {
  const at = world.now()
  const heard = await Promise.all(pair.map((act) => act.send()))
  const both = pair.map((act, nth) => ({ act, answer: heard[nth] as Heard }))
  const tried = [both, [...both].reverse()].map((order) => {
    const copy = structuredClone(model)
    const wrong = order.flatMap(({ act, answer }) => {
      const foretold = act.foretell(copy, at)
      // Which of several reasons a refusal names may follow from what the other act had done by then.
      if (!foretold.ok && !answer.ok && !isUnsettled(answer)) return []
      return found(differenceOf(act, foretold, answer))
    })
    return { copy, wrong: [...wrong, ...differsFrom(copy)] }
  })
  const fitting = tried.find(({ wrong }) => wrong.length === 0)
  Object.assign(model, (fitting ?? tried[0])?.copy)
  return fitting ? [] : (tried[0]?.wrong.map((text) => `two at once: ${text}`) ?? [])
}
