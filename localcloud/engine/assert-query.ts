import { CloudError } from './cloud-error'
import { type Fields, isFields, type Value } from './document'

const refused = (message: string) => new CloudError('DATABASE_INVALID_OPERRATOR', message)
const isQueryOperators = (value: Value): value is Fields =>
  isFields(value) && Object.keys(value).some((name) => name.startsWith('$'))

const isNonEmptyList = (value: Value): value is readonly Fields[] =>
  Array.isArray(value) && value.length > 0 && value.every(isFields)

/** MongoDB compares whole objects field by field in their order; `pg_doc` does not look at the order. */
const assertPortable = (path: string, operator: string, operand: Value): void => {
  if (isFields(operand) && Object.keys(operand).length > 1) {
    throw refused(
      `[StrictMode] ${operator} on '${path}' compares whole objects, which depends on the order of their fields. ` +
        `Compare the fields: where({'${path}.x': …, '${path}.y': …}).`,
    )
  }
}

const assertOrder = (path: string, operator: string, operand: Value, strict: boolean): void => {
  if (operand instanceof RegExp) throw refused(`Can't have RegEx as arg to predicate over field '${path}'.`)
  if (!strict || ['number', 'string', 'boolean'].includes(typeof operand) || operand instanceof Date) return
  throw refused(
    `[StrictMode] ${operator} on '${path}' compares with null, an array or an object, whose order differs between databases. ` +
      'Compare with a number, a string or a date; for an absent field use _.exists(false).',
  )
}

const assertList = (path: string, operator: string, operand: Value, strict: boolean): void => {
  if (!Array.isArray(operand)) throw refused(`${operator} needs an array`)
  for (const item of operand) {
    if (isQueryOperators(item)) throw refused(`cannot nest $ under ${operator}`)
    if (strict) assertPortable(path, operator, item)
  }
}

const assertMod = (operand: Value): void => {
  if (!Array.isArray(operand)) throw refused('malformed mod, needs to be an array')
  if (operand.length < 2) throw refused('malformed mod, not enough elements')
  if (operand.length > 2) throw refused('malformed mod, too many elements')
  if (!operand.every(Number.isFinite)) throw refused('malformed mod, divisor and remainder must be numbers')
  if (Math.trunc(Number(operand[0])) === 0) throw refused('divisor cannot be 0')
}

type Check = (path: string, operator: string, operand: Value, strict: boolean) => void

const equality: Check = (path, operator, operand, strict) => {
  if (operand instanceof RegExp) throw refused(`Can't have regex as arg to ${operator}.`)
  if (strict) assertPortable(path, operator, operand)
}

/** What MongoDB refuses and mingo takes for a condition that finds nothing, or everything. */
const CHECKS: Readonly<Record<string, Check>> = {
  $eq: (path, operator, operand, strict) => {
    if (strict) assertPortable(path, operator, operand)
  },
  $ne: equality,
  $gt: assertOrder,
  $gte: assertOrder,
  $lt: assertOrder,
  $lte: assertOrder,
  $in: assertList,
  $nin: assertList,
  $all: (_path, operator, operand) => {
    if (!Array.isArray(operand)) throw refused(`${operator} needs an array`)
  },
  $size: (_path, operator, operand) => {
    if (!Number.isInteger(operand) || Number(operand) < 0) {
      throw refused(
        `Failed to parse ${operator}. Expected a non-negative whole number: ${JSON.stringify(operand)}`,
      )
    }
  },
  $mod: (_path, _operator, operand) => assertMod(operand),
  $elemMatch: (path, operator, operand, strict) => {
    if (!isFields(operand)) throw refused(`${operator} needs an Object`)
    if (isQueryOperators(operand) && !('$and' in operand) && !('$or' in operand)) {
      assertCondition(path, operand, strict)
    } else assertQuery(operand, strict)
  },
  $not: (path, operator, operand, strict) => {
    if (operand instanceof RegExp) return
    if (!isFields(operand)) throw refused(`${operator} needs a regex or a document`)
    if (Object.keys(operand).length === 0) throw refused(`${operator} cannot be empty`)
    assertCondition(path, operand, strict)
  },
  $regex: (_path, operator, operand) => {
    if (typeof operand !== 'string' && !(operand instanceof RegExp))
      throw refused(`${operator} has to be a string`)
  },
}

/** The SDK nests `_.gt(1).and(_.lt(5))` under the field: both are conditions on it. */
const assertBranches = (path: string | null, operator: string, operand: Value, strict: boolean): void => {
  if (!isNonEmptyList(operand)) throw refused(`${operator} must be a nonempty array`)
  for (const branch of operand) {
    if (path === null) assertQuery(branch, strict)
    else assertCondition(path, branch, strict)
  }
}

const assertCondition = (path: string, condition: Value, strict: boolean): void => {
  if (!isQueryOperators(condition)) {
    if (strict) assertPortable(path, 'equality', condition)
    return
  }
  for (const [operator, operand] of Object.entries(condition)) {
    if (operator === '$and' || operator === '$or' || operator === '$nor') {
      assertBranches(path, operator, operand, strict)
    } else CHECKS[operator]?.(path, operator, operand, strict)
  }
}

/**
 * Refuses operands that MongoDB refuses; `strict` also those that its successor answers differently.
 * Unknown operators are left to mingo, which refuses them.
 */
export const assertQuery = (query: Fields, strict: boolean): void => {
  for (const [path, condition] of Object.entries(query)) {
    if (path === '$and' || path === '$or' || path === '$nor') assertBranches(null, path, condition, strict)
    else if (!path.startsWith('$')) assertCondition(path, condition, strict)
  }
}
