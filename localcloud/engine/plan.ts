import { type Bounds, boundsFor, intervalOf, isPoints } from './bounds'
import type { Fields } from './document'
import type { Index } from './index-entries'
import { after, inverted } from './key'
import type { Direction } from './schema'

export type SortSpec = readonly (readonly [path: string, direction: Direction])[]
export type Scan = { from: Buffer; to: Buffer }

/** How documents are found: by stretches of an index, or through the whole collection. */
export type Plan = {
  index: Index | null
  scans: readonly Scan[]
  reverse: boolean
  /** The documents arrive in the order asked for. */
  ordered: boolean
  /** Every field the query names is narrowed by the index. */
  narrowed: boolean
}

/** `in` with as many values as a page has documents is still narrowed. */
const MAX_SCANS = 1000
const EVERYTHING: Scan = { from: Buffer.alloc(0), to: Buffer.from([0xff]) }

type Narrowing = {
  prefixes: Buffer[]
  equal: number
  range: { from: Buffer; to: Buffer } | null
  single: boolean[]
}

const narrowingOf = (index: Index, query: Fields): Narrowing => {
  const narrowing: Narrowing = { prefixes: [Buffer.alloc(0)], equal: 0, range: null, single: [] }
  for (const [path, direction] of index.keys) {
    const bounds: Bounds | undefined = boundsFor(query, path, index.multikey)
    if (!bounds) break
    if (!isPoints(bounds)) {
      narrowing.range = intervalOf(bounds, direction)
      break
    }
    if (bounds.points.length * narrowing.prefixes.length > MAX_SCANS) break
    const points = direction === 1 ? bounds.points : bounds.points.map(inverted)
    const distinct = [...new Map(points.map((point) => [point.toString('latin1'), point])).values()]
    narrowing.prefixes = narrowing.prefixes.flatMap((head) =>
      distinct.map((key) => Buffer.concat([head, key])),
    )
    narrowing.single.push(distinct.length <= 1)
    narrowing.equal += 1
  }
  return narrowing
}

/** Whether walking the index gives the order asked for: 1 forwards, -1 backwards, 0 it does not. */
const orderGiven = (index: Index, equal: number, sort: SortSpec): Direction | 0 => {
  if (index.multikey) return 0
  const fixed = new Set(index.keys.slice(0, equal).map(([path]) => path))
  const wanted = sort.filter(([path]) => !fixed.has(path))
  let turn: Direction | 0 = 0
  for (const [at, [path, direction]] of wanted.entries()) {
    const key = index.keys[equal + at]
    if (!key || key[0] !== path) return 0
    const own: Direction = key[1] === direction ? 1 : -1
    if (turn !== 0 && own !== turn) return 0
    turn = own
  }
  return turn === 0 ? 1 : turn
}

const planFor = (index: Index, query: Fields, sort: SortSpec): { plan: Plan; score: number } | null => {
  const { prefixes, equal, range, single } = narrowingOf(index, query)
  const ordered = prefixes.length <= 1 && single.every(Boolean) ? orderGiven(index, equal, sort) : 0
  const narrows = equal > 0 || range !== null
  if (!narrows && (sort.length === 0 || ordered === 0)) return null
  const scans = prefixes.map((head) =>
    range
      ? { from: Buffer.concat([head, range.from]), to: Buffer.concat([head, range.to]) }
      : equal > 0
        ? { from: head, to: after(head) }
        : EVERYTHING,
  )
  const sorted = sort.length > 0 && ordered !== 0
  const complete = index.unique && equal === index.keys.length
  const score =
    (complete ? 100 : 0) + equal * 10 + (range ? 5 : 0) + (sorted ? 4 : 0) - prefixes.length / MAX_SCANS
  const plan = {
    index,
    scans,
    reverse: ordered === -1,
    ordered: sort.length === 0 || sorted,
    narrowed: narrows,
  }
  return { plan, score }
}

/** Chooses the index that narrows most; one that also gives the order wins a tie. */
export const choosePlan = (indexes: readonly Index[], query: Fields, sort: SortSpec): Plan => {
  let best: { plan: Plan; score: number } | null = null
  for (const index of indexes) {
    const candidate = planFor(index, query, sort)
    if (candidate && (!best || candidate.score > best.score)) best = candidate
  }
  return best?.plan ?? { index: null, scans: [], reverse: false, ordered: sort.length === 0, narrowed: false }
}
