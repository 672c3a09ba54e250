import type { Fields, Value } from './document'
import { isFields } from './document'
import { after, encodeValue, inverted, KIND, type Kind, kindOf } from './key'
import type { Direction } from './schema'

type Edge = { key: Buffer; inclusive: boolean }
export type Points = { points: readonly Buffer[] }
export type Range = { kind: Kind; low?: Edge; high?: Edge }
/** What a query lets one path be: one of some values, or within a range of one kind of value. */
export type Bounds = Points | Range

export const isPoints = (bounds: Bounds): bounds is Points => 'points' in bounds

const MAX_POINTS = 1000
const SCALARS: ReadonlySet<Kind> = new Set([KIND.null, KIND.number, KIND.string, KIND.boolean, KIND.date])

const isScalar = (value: Value) => !(value instanceof RegExp) && SCALARS.has(kindOf(value))

const inRange = (point: Buffer, range: Range): boolean => {
  if (point[0] !== range.kind) return false
  const low = range.low ? Buffer.compare(point, range.low.key) : 1
  const high = range.high ? Buffer.compare(point, range.high.key) : -1
  return (
    (low > 0 || (low === 0 && !!range.low?.inclusive)) &&
    (high < 0 || (high === 0 && !!range.high?.inclusive))
  )
}

const tighter = (a: Edge | undefined, b: Edge | undefined, sign: 1 | -1): Edge | undefined => {
  if (!a || !b) return a ?? b
  const order = Buffer.compare(a.key, b.key) * sign
  if (order === 0) return a.inclusive ? b : a
  return order > 0 ? a : b
}

const looser = (a: Edge | undefined, b: Edge | undefined, sign: 1 | -1): Edge | undefined => {
  if (!a || !b) return undefined
  const order = Buffer.compare(a.key, b.key) * sign
  if (order === 0) return a.inclusive ? a : b
  return order > 0 ? b : a
}

/**
 * Both must hold. Over arrays different elements may satisfy each, so there only one of the
 * two may narrow (MongoDB's rule for multikey indexes).
 */
const intersect = (a: Bounds | undefined, b: Bounds | undefined, multikey: boolean): Bounds | undefined => {
  if (!a || !b) return a ?? b
  if (multikey) return isPoints(a) ? a : isPoints(b) ? b : a
  if (isPoints(a) && isPoints(b)) {
    return { points: a.points.filter((point) => b.points.some((other) => point.equals(other))) }
  }
  if (isPoints(a)) return { points: a.points.filter((point) => inRange(point, b as Range)) }
  if (isPoints(b)) return { points: b.points.filter((point) => inRange(point, a)) }
  if (a.kind !== b.kind) return { points: [] }
  return { kind: a.kind, low: tighter(a.low, b.low, 1), high: tighter(a.high, b.high, -1) }
}

const asRange = (bounds: Bounds): Range | undefined => {
  if (!isPoints(bounds)) return bounds
  const sorted = [...bounds.points].sort(Buffer.compare)
  const [first, last] = [sorted[0], sorted[sorted.length - 1]]
  if (!first || !last || first[0] !== last[0]) return undefined
  return {
    kind: first[0] as Kind,
    low: { key: first, inclusive: true },
    high: { key: last, inclusive: true },
  }
}

/** Either may hold: what encloses both, or nothing known. */
const enclose = (a: Bounds, b: Bounds): Bounds | undefined => {
  if (isPoints(a) && isPoints(b)) return { points: [...a.points, ...b.points] }
  const [left, right] = [asRange(a), asRange(b)]
  if (!left || !right || left.kind !== right.kind) return undefined
  return { kind: left.kind, low: looser(left.low, right.low, 1), high: looser(left.high, right.high, -1) }
}

const fromOperator = (operator: string, operand: Value): Bounds | undefined => {
  if (operator === '$in') {
    if (!Array.isArray(operand) || operand.length > MAX_POINTS || !operand.every(isScalar)) return undefined
    return { points: operand.map(encodeValue) }
  }
  if (!isScalar(operand)) return undefined
  if (operator === '$eq') return { points: [encodeValue(operand)] }
  const kind = kindOf(operand)
  if (kind === KIND.null) return undefined
  const key = encodeValue(operand)
  if (operator === '$gt' || operator === '$gte') return { kind, low: { key, inclusive: operator === '$gte' } }
  if (operator === '$lt' || operator === '$lte')
    return { kind, high: { key, inclusive: operator === '$lte' } }
  return undefined
}

const fromCondition = (condition: Value, multikey: boolean): Bounds | undefined => {
  if (!isFields(condition)) return isScalar(condition) ? { points: [encodeValue(condition)] } : undefined
  let bounds: Bounds | undefined
  for (const [operator, operand] of Object.entries(condition)) {
    if (!operator.startsWith('$')) return undefined
    const own =
      operator === '$and' && Array.isArray(operand)
        ? operand
            .map((item) => fromCondition(item, multikey))
            .reduce((a, b) => intersect(a, b, multikey), undefined)
        : fromOperator(operator, operand)
    bounds = intersect(bounds, own, multikey)
  }
  return bounds
}

/** What `query` lets `path` be; undefined when it says nothing that an index can use. */
export const boundsFor = (query: Fields, path: string, multikey: boolean): Bounds | undefined => {
  let bounds: Bounds | undefined
  for (const [field, condition] of Object.entries(query)) {
    let own: Bounds | undefined
    if (field === path) own = fromCondition(condition, multikey)
    else if (field === '$and' && Array.isArray(condition)) {
      for (const part of condition) own = intersect(own, boundsFor(part as Fields, path, multikey), multikey)
    } else if (field === '$or' && Array.isArray(condition)) {
      const branches = condition.map((part) => boundsFor(part as Fields, path, multikey))
      own = branches.reduce((a, b) => (a && b ? enclose(a, b) : undefined))
    }
    bounds = intersect(bounds, own, multikey)
  }
  return bounds
}

/** Half-open byte interval of one component. */
export type Interval = { from: Buffer; to: Buffer }

/** The bytes that a range covers in a component of the given direction. */
export const intervalOf = (range: Range, direction: Direction): Interval => {
  const { kind, low, high } = range
  const none = { from: Buffer.from([kind]), to: Buffer.from([kind + 1]) }
  if (direction === 1) {
    return {
      from: low ? (low.inclusive ? low.key : after(low.key)) : none.from,
      to: high ? (high.inclusive ? after(high.key) : high.key) : none.to,
    }
  }
  const turned = (edge: Edge) => inverted(edge.key)
  const head = inverted(none.from)
  return {
    from: high ? (high.inclusive ? turned(high) : after(turned(high))) : head,
    to: low ? (low.inclusive ? after(turned(low)) : turned(low)) : Buffer.from([(head[0] ?? 0) + 1]),
  }
}
