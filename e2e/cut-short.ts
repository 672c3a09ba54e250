import { randomUUID } from 'node:crypto'
import type { ArrangedTown } from './arranged-town'
import { isRepeatable, readyCall } from './calls'
import type { Arranged, WritingName } from './modules/needs'
import { pictureOf, UNCOUNTED } from './picture'
import { stillOf } from './still'

/** A dead function's transaction keeps its locks for 30 seconds; the clock passes them. */
const LOCK_MS = 31_000
/** More requests than any call sends. */
const MAX_REQUESTS = 40

export type Cut = 'killBefore' | 'killAfter'

/** Whether a call came to the request that was cut, and whether all before it had been answered by then. */
type Fate = { met: boolean; alone: boolean }

const COMMIT = 'database.commitTransaction'

/** A request of a call: which one from the first on, or its commit, wherever that comes. */
type Place = number | typeof COMMIT

/** Kills the function at a request, once. */
const killOnce = ({ cloud }: ArrangedTown, place: Place, kind: Cut): Fate => {
  const fate = { met: false, alone: false }
  cloud.setFaults((moment) => {
    if (fate.met || (moment.nth !== place && moment.action !== place)) return null
    fate.met = true
    fate.alone = moment.beside === 0
    return { kind }
  })
  return fate
}

/** A call that is bound to succeed, in a town that can go back to the moment before it. */
type Ready<N extends WritingName> = {
  readonly town: ArrangedTown
  readonly name: N
  readonly arranged: Arranged<N>
  readonly reset: () => Promise<void>
}

type CutAt = { readonly wrong: readonly string[]; readonly alone: boolean }

/** Cuts the call short at one request and repeats it. @returns what went wrong; null where the call was not that long */
const cutAt = async <N extends WritingName>(
  { town, name, arranged, reset }: Ready<N>,
  place: Place,
  kind: Cut,
): Promise<CutAt | null> => {
  await reset()
  town.putFilesBack()
  const { handle, input } = arranged
  const repeatable = isRepeatable(name)
  const key = repeatable ? undefined : randomUUID()
  const send = () => town.as(handle).send(name, input, key)
  const picture = () => pictureOf(town, repeatable)

  const before = picture()
  const fate = killOnce(town, place, kind)
  const cut = await send()
  town.cloud.setFaults(null)
  if (!fate.met) {
    const { reply } = cut
    return reply.ok ? null : { wrong: [`${name} as arranged was refused: ${reply.code}`], alone: false }
  }
  town.cloud.clock.advance(LOCK_MS)
  const left = picture()
  const first = (await send()).reply
  const after = picture()
  const second = (await send()).reply
  const outcome = (reply: typeof first) => (reply.ok ? JSON.stringify(reply.data) : reply.code)
  const rules = {
    'all or nothing': left === before || left === after,
    'the repeat succeeds': first.ok,
    'the repeat has its effect': after !== before,
    'a further repeat changes nothing': picture() === after,
    'a further repeat answers the same': repeatable || outcome(second) === outcome(first),
    'the books are in order': town.audit().length === 0,
  }
  const wrong = Object.entries(rules).flatMap(([rule, holds]) =>
    holds ? [] : [`${name}, ${kind} request ${place}: not ${rule}`],
  )
  return { wrong, alone: fate.alone }
}

type Result = { readonly points: number; readonly violations: readonly string[] }

/** Requests that came when all before them had been answered: dying before one is dying after the one before it. */
type Alone = Set<number>

/** Cuts at every request. */
const cutEach = async <N extends WritingName>(ready: Ready<N>, kind: Cut, alone: Alone): Promise<Result> => {
  const violations: string[] = []
  let points = 0
  for (let nth = 1; nth <= MAX_REQUESTS; nth += 1) {
    if (kind === 'killAfter' && alone.has(nth + 1)) continue
    const done = await cutAt(ready, nth, kind)
    if (done === null) return { points, violations }
    if (kind === 'killBefore' && done.alone) alone.add(nth)
    points += 1
    violations.push(...done.wrong)
  }
  return { points, violations: [...violations, `${ready.name} sends more requests than were cut`] }
}

/** What the call asks the cloud for, in order, where nothing is cut. */
const actionsOf = async <N extends WritingName>({
  town,
  name,
  arranged,
  reset,
}: Ready<N>): Promise<string[]> => {
  await reset()
  town.putFilesBack()
  const actions: string[] = []
  town.cloud.setFaults(({ action }) => {
    actions.push(action)
    return null
  })
  await town.as(arranged.handle).send(name, arranged.input, isRepeatable(name) ? undefined : randomUUID())
  return actions
}

/** Cuts before and after the commit, or the last request where there is none, and after one request before it. */
const cutAround = async <N extends WritingName>(ready: Ready<N>): Promise<Result> => {
  const actions = await actionsOf(ready)
  const last = actions.indexOf(COMMIT) + 1 || actions.length
  // What an instance remembers shortens a later call: its commit is known by its name, not by its number.
  const commit = actions.includes(COMMIT) ? COMMIT : last
  // Always the same one of a procedure, and others of others.
  const earlier = 1 + ([...ready.name].reduce((sum, sign) => sum + sign.charCodeAt(0), 0) % (last - 1))
  const cuts = [
    await cutAt(ready, commit, 'killBefore'),
    await cutAt(ready, commit, 'killAfter'),
    await cutAt(ready, earlier, 'killAfter'),
  ].filter((cut) => cut !== null)
  return { points: cuts.length, violations: cuts.flatMap(({ wrong }) => wrong) }
}

/** Does something from the moment before a call that is bound to succeed, and leaves the town as it was found. */
const withReady = async <N extends WritingName, R>(
  town: ArrangedTown,
  name: N,
  work: (ready: Ready<N>) => Promise<R>,
): Promise<R> => {
  const resetTown = stillOf(town.cloud)
  town.putFilesBack()
  await town.cloud.database.remove(UNCOUNTED, {})
  const arranged = await readyCall(town, name)
  await town.cloud.database.remove(UNCOUNTED, {})
  const result = await work({ town, name, arranged, reset: stillOf(town.cloud) })
  await resetTown()
  return result
}

/**
 * Cuts one call of a procedure short at every request in turn, each time from the same beginning, and repeats it with
 * its key. What dying before each has shown is not shown again by dying after each.
 *
 * @returns how often it was cut, and what went wrong
 */
export const cutEverywhere = (
  town: ArrangedTown,
  name: WritingName,
  kinds: readonly Cut[],
): Promise<Result> =>
  withReady(town, name, async (ready) => {
    const alone: Alone = new Set()
    const results: Result[] = []
    for (const kind of kinds) results.push(await cutEach(ready, kind, alone))
    return {
      points: results.reduce((sum, { points }) => sum + points, 0),
      violations: results.flatMap(({ violations }) => violations),
    }
  })

/** The same at three requests alone, where most hangs on it: around the commit, and once before it. */
export const cutAroundCommit = (town: ArrangedTown, name: WritingName): Promise<Result> =>
  withReady(town, name, cutAround)
