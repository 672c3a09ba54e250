import { EJSON } from 'bson'
import { CloudError, databaseRefused, invalidParam } from './cloud-error'

/** A value as the engine holds it: null, boolean, number, string, Date, RegExp (queries only), array, object. */
export type Value = unknown
export type Fields = Record<string, Value>
export type DocumentId = string | number
export type Document = Fields & { _id: DocumentId }

/** WeChat documents 512 KB for one record. */
const MAX_DOCUMENT_BYTES = 512 * 1024
/** MongoDB's limit on nesting. */
const MAX_DEPTH = 100

export const isFields = (value: Value): value is Fields =>
  typeof value === 'object' &&
  value !== null &&
  !Array.isArray(value) &&
  !(value instanceof Date) &&
  !(value instanceof RegExp)

const regularExpression = (pattern: string, flags: string): RegExp => {
  try {
    return new RegExp(pattern, flags)
  } catch (error) {
    throw new CloudError('DATABASE_INVALID_OPERRATOR', (error as Error).message)
  }
}

/**
 * Turns what `EJSON.parse` made into the engine's values. BSON types that the SDK's
 * documents never carry are refused rather than stored as something similar.
 */
const settle = (value: Value, now: number, depth: number): Value => {
  if (depth > MAX_DEPTH) throw databaseRefused('document exceeds the maximum nesting depth of 100')
  if (Array.isArray(value)) return value.map((item) => settle(item, now, depth + 1))
  if (typeof value === 'bigint') return Number(value)
  if (!isFields(value)) return value
  const tag = (value as { _bsontype?: string })._bsontype
  if (tag === 'BSONRegExp') {
    const { pattern, options } = value as { pattern: string; options: string }
    return regularExpression(pattern, options.replace(/[^gimsuy]/g, ''))
  }
  if (tag === 'Long') return Number(value)
  if (typeof tag === 'string') throw databaseRefused(`BSON type ${tag} is not supported`)
  const serverDate = value.$tcb_server_date
  if (serverDate !== undefined) {
    const offset = isFields(serverDate) ? Number(serverDate.offset ?? 0) : 0
    return new Date(now + offset)
  }
  const settled: Fields = {}
  for (const [key, item] of Object.entries(value)) {
    if (key === '__proto__') throw invalidParam('field name __proto__ is not allowed')
    settled[key] = settle(item, now, depth + 1)
  }
  return settled
}

/** Reads an EJSON text from the wire. `now` (epoch ms) is what `db.serverDate()` becomes. */
export const parseEjson = (text: unknown, now: number): Value => {
  if (typeof text !== 'string') throw invalidParam('expected an EJSON string')
  let parsed: Value
  try {
    parsed = EJSON.parse(text, { relaxed: true })
  } catch (error) {
    throw invalidParam(`invalid EJSON: ${(error as Error).message}`)
  }
  return settle(parsed, now, 0)
}

/** As {@link parseEjson}, for texts that must hold an object. */
export const parseEjsonFields = (text: unknown, now: number): Fields => {
  const value = parseEjson(text, now)
  if (!isFields(value)) throw invalidParam('expected an EJSON object')
  return value
}

/** The stored form: relaxed EJSON, which the SDK reads as it is. */
export const encodeBody = (document: Fields): string => {
  const body = EJSON.stringify(document, { relaxed: true })
  if (Buffer.byteLength(body) > MAX_DOCUMENT_BYTES) {
    throw databaseRefused('document is larger than the limit of 512 KB')
  }
  return body
}

/** Reads a stored form back. Only dates and non-finite numbers need more than JSON. */
export const decodeBody = (body: string): Document =>
  (body.includes('{"$') ? EJSON.parse(body, { relaxed: true }) : JSON.parse(body)) as Document

const assertFieldNames = (value: Value): void => {
  if (Array.isArray(value)) {
    for (const item of value) assertFieldNames(item)
    return
  }
  if (value instanceof RegExp) throw databaseRefused('a regular expression cannot be stored')
  if (!isFields(value)) return
  for (const [name, item] of Object.entries(value)) {
    if (name === '' || name.startsWith('$') || name.includes('.')) {
      throw databaseRefused(`The field name '${name}' is not valid for storage.`)
    }
    assertFieldNames(item)
  }
}

/** Checks that fields may be stored: no `$` names, no dots, an `_id` that the SDK can name. */
export function assertStorable(document: Fields): asserts document is Document {
  const { _id } = document
  if ((typeof _id !== 'string' || _id === '') && typeof _id !== 'number') {
    throw databaseRefused('_id must be a non-empty string or a number')
  }
  assertFieldNames(document)
}

/** `_id` as storage keys it: strings as they are, numbers apart from strings that look like them. */
export const idKey = (id: Value): string => (typeof id === 'string' ? id : `\u0000${JSON.stringify(id)}`)
