import { databaseRefused } from './cloud-error'
import { type Document, type Fields, isFields, type Value } from './document'

/** The operators that @cloudbase/database sends; any other is refused. */
const OPERATORS: ReadonlySet<string> = new Set([
  '$set',
  '$inc',
  '$mul',
  '$unset',
  '$push',
  '$pop',
  '$pull',
  '$pullAll',
  '$addToSet',
  '$max',
  '$min',
  '$rename',
])
const NUMERIC: ReadonlySet<string> = new Set(['$inc', '$mul'])
const ON_ARRAYS: ReadonlySet<string> = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet'])
/** These leave a document without the path as it is, so a path that cannot exist is no error. */
const NEVER_CREATES: ReadonlySet<string> = new Set(['$unset', '$pop', '$pull', '$pullAll', '$rename'])
const CLAUSES: Readonly<Record<string, readonly string[]>> = {
  $push: ['$each', '$position', '$slice', '$sort'],
  $addToSet: ['$each'],
}

const typeName = (value: Value): string => {
  if (value === null) return 'null'
  if (Array.isArray(value)) return 'array'
  if (value instanceof Date) return 'date'
  return typeof value === 'boolean' ? 'bool' : typeof value
}

const show = (value: Value) => JSON.stringify(value ?? null)

/** Walks to the value at `path`; MongoDB refuses to create a field inside anything but an object or array. */
const target = (document: Document, path: string, operator: string): Value => {
  let at: Value = document
  const parts = path.split('.')
  for (const [depth, part] of parts.entries()) {
    if (part === '')
      throw databaseRefused(`The update path '${path}' contains an empty field name, which is not allowed.`)
    if (at === undefined) return undefined
    const creatable = isFields(at) || (Array.isArray(at) && /^\d+$/.test(part))
    if (!creatable) {
      if (NEVER_CREATES.has(operator)) return undefined
      const holder = parts[depth - 1] ?? ''
      throw databaseRefused(`Cannot create field '${part}' in element {${holder}: ${show(at)}}`)
    }
    at = Array.isArray(at) ? at[Number(part)] : (at as Fields)[part]
  }
  return at
}

/** mingo overlooks clauses that it does not know. */
const assertClauses = (operator: string, operand: Value): void => {
  const names = isFields(operand) ? Object.keys(operand) : []
  if (!isFields(operand) || !names.some((name) => name.startsWith('$'))) return
  const unknown = names.find((name) => !CLAUSES[operator]?.includes(name))
  if (unknown !== undefined) throw databaseRefused(`Unrecognized clause in ${operator}: ${unknown}`)
  const { $each, $position, $slice } = operand
  if (!Array.isArray($each)) throw databaseRefused(`The argument to $each in ${operator} must be an array`)
  for (const [name, count] of Object.entries({ $position, $slice })) {
    if (count !== undefined && !Number.isInteger(count))
      throw databaseRefused(`The value for ${name} must be an integer value but was given ${show(count)}`)
  }
}

const crossesArray = (document: Document, path: string): boolean => {
  let at: Value = document
  for (const part of path.split('.')) {
    if (Array.isArray(at)) return true
    at = isFields(at) ? at[part] : undefined
  }
  return false
}

/** mingo would move a field to a place that cannot exist, and so lose it. */
const assertRename = (document: Document, from: string, to: Value): void => {
  if (typeof to !== 'string')
    throw databaseRefused(`The 'to' field for $rename must be a string: ${from}: ${show(to)}`)
  if (crossesArray(document, from) || crossesArray(document, to)) {
    throw databaseRefused(
      `The source and destination field for $rename cannot be an array element: '${from}' to '${to}'`,
    )
  }
  target(document, to, '$set')
}

const assertNumber = (document: Document, operator: string, path: string, operand: Value): void => {
  if (typeof operand !== 'number') {
    throw databaseRefused(
      `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${show(operand)}}`,
    )
  }
  const current = target(document, path, operator)
  if (current === undefined || typeof current === 'number') return
  throw databaseRefused(
    `Cannot apply ${operator} to a value of non-numeric type. {_id: ${show(document._id)}} has the field '${path}' of non-numeric type ${typeName(current)}`,
  )
}

/** Refuses what MongoDB refuses and mingo does silently, wrongly or not at all. */
export const assertOperand = (document: Document, operator: string, path: string, operand: Value): void => {
  if (operator === '$rename') assertRename(document, path, operand)
  if (operator in CLAUSES) assertClauses(operator, operand)
  if (NUMERIC.has(operator)) assertNumber(document, operator, path, operand)
  const current = target(document, path, operator)
  if (ON_ARRAYS.has(operator) && current !== undefined && !Array.isArray(current)) {
    throw databaseRefused(
      `The field '${path}' must be an array but is of type ${typeName(current)} in document {_id: ${show(document._id)}}`,
    )
  }
}

/** Checks that an update is made of known operators only. */
export const assertUpdate = (update: Fields): void => {
  const names = Object.keys(update)
  if (names.length === 0) throw databaseRefused('update document must not be empty')
  for (const name of names) {
    if (!OPERATORS.has(name)) throw databaseRefused(`Unknown modifier: ${name}`)
    if (!isFields(update[name]))
      throw databaseRefused(`Modifiers operate on fields but ${name} was given none`)
  }
}
