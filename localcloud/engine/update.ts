import { update as applyWithMingo } from 'mingo'
import { databaseRefused } from './cloud-error'
import { type Document, decodeBody, encodeBody, type Fields, isFields, type Value } from './document'

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
  '$bit',
  '$currentDate',
])
const NUMERIC: ReadonlySet<string> = new Set(['$inc', '$mul', '$bit'])
const ON_ARRAYS: ReadonlySet<string> = new Set(['$push', '$pop', '$pull', '$pullAll', '$addToSet'])
/** These leave a document without the path as it is, so a path that cannot exist is no error. */
const NEVER_CREATES: ReadonlySet<string> = new Set(['$unset', '$pop', '$pull', '$pullAll'])

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

const assertOperand = (document: Document, operator: string, path: string, operand: Value): void => {
  const id = JSON.stringify(document._id)
  const current = target(document, path, operator)
  if (NUMERIC.has(operator)) {
    if (operator !== '$bit' && typeof operand !== 'number') {
      throw databaseRefused(
        `Cannot ${operator === '$inc' ? 'increment' : 'multiply'} with non-numeric argument: {${path}: ${show(operand)}}`,
      )
    }
    if (current !== undefined && typeof current !== 'number') {
      throw databaseRefused(
        `Cannot apply ${operator} to a value of non-numeric type. {_id: ${id}} has the field '${path}' of non-numeric type ${typeName(current)}`,
      )
    }
  }
  if (ON_ARRAYS.has(operator) && current !== undefined && !Array.isArray(current)) {
    throw databaseRefused(
      `The field '${path}' must be an array but is of type ${typeName(current)} in document {_id: ${id}}`,
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

/**
 * Applies update operators to a stored document.
 * @returns the new document and its stored form, or null when nothing changed.
 * @throws MongoDB's errors where mingo would silently do nothing.
 */
export const updated = (
  body: string,
  update: Fields,
  query: Fields,
): { document: Document; body: string } | null => {
  const document = decodeBody(body)
  const positional = (path: string) => path.includes('$')
  for (const [operator, fields] of Object.entries(update)) {
    for (const [path, operand] of Object.entries(fields as Fields)) {
      if (!positional(path)) assertOperand(document, operator, path, operand)
    }
  }
  try {
    applyWithMingo(document, update, [], query as never, { cloneMode: 'deep' })
  } catch (error) {
    throw databaseRefused((error as Error).message)
  }
  const next = encodeBody(document)
  return next === body ? null : { document, body: next }
}
