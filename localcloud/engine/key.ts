import type { Value } from './document'
import { isFields } from './document'

/**
 * Order-preserving bytes: comparing two keys byte by byte compares their values in MongoDB's
 * order (null, numbers, strings, objects, arrays, booleans, dates). Every key is self-delimiting,
 * so that keys can be put one after the other for a compound index. No byte string that starts
 * a value is 0xFF, therefore `key + 0xFF` comes after every key that continues `key`.
 */
export const KIND = {
  emptyArray: 0x08,
  null: 0x10,
  number: 0x20,
  string: 0x30,
  object: 0x40,
  array: 0x50,
  boolean: 0x60,
  date: 0x70,
} as const
export type Kind = (typeof KIND)[keyof typeof KIND]

/** Stands for an array without elements, which an index holds as less than null. */
export const EMPTY_ARRAY = Symbol('empty array')

export const kindOf = (value: Value): Kind => {
  if (value === EMPTY_ARRAY) return KIND.emptyArray
  if (typeof value === 'number') return KIND.number
  if (typeof value === 'string') return KIND.string
  if (typeof value === 'boolean') return KIND.boolean
  if (value instanceof Date) return KIND.date
  if (Array.isArray(value)) return KIND.array
  return isFields(value) ? KIND.object : KIND.null
}

const numberBytes = (value: number): Buffer => {
  const bytes = Buffer.alloc(9)
  // NaN sorts before every number: its eight bytes stay zero.
  if (!Number.isNaN(value)) {
    bytes.writeDoubleBE(value === 0 ? 0 : value, 1)
    const negative = value < 0
    for (let i = 1; i < 9; i++) bytes[i] = negative ? ~(bytes[i] ?? 0) & 0xff : (bytes[i] ?? 0)
    if (!negative) bytes[1] = (bytes[1] ?? 0) | 0x80
  }
  return bytes
}

/** A text behind the byte that says what kind of value it belongs to. */
const textBytes = (kind: Kind, text: string): Buffer => {
  if (!text.includes('\0')) {
    const bytes = Buffer.allocUnsafe(Buffer.byteLength(text) + 3)
    bytes[0] = kind
    bytes.write(text, 1)
    bytes.fill(0, bytes.length - 2)
    return bytes
  }
  // A zero inside the text is written 00 FF, so that 00 00 can only be the end.
  const escaped: number[] = [kind]
  for (const byte of Buffer.from(text)) {
    escaped.push(byte)
    if (byte === 0) escaped.push(0xff)
  }
  return Buffer.from([...escaped, 0, 0])
}

/** The bytes of one value. */
export const encodeValue = (value: Value): Buffer => {
  const kind = kindOf(value)
  switch (kind) {
    case KIND.number: {
      const bytes = numberBytes(value as number)
      bytes[0] = kind
      return bytes
    }
    case KIND.date: {
      const bytes = numberBytes((value as Date).getTime())
      bytes[0] = kind
      return bytes
    }
    case KIND.string:
      return textBytes(kind, value as string)
    case KIND.boolean:
      return Buffer.from([kind, value ? 2 : 1])
    case KIND.array:
      return Buffer.concat([Buffer.from([kind]), ...(value as Value[]).map(encodeValue), Buffer.from([0])])
    case KIND.object: {
      const fields = Object.entries(value as Record<string, Value>)
      const parts = fields.flatMap(([name, item]) => [textBytes(kindOf(item), name), encodeValue(item)])
      return Buffer.concat([Buffer.from([kind]), ...parts, Buffer.from([0])])
    }
    default:
      return Buffer.from([kind])
  }
}

/** The same bytes for a descending component: the order turns round. */
export const inverted = (key: Buffer): Buffer => {
  const turned = Buffer.allocUnsafe(key.length)
  for (let i = 0; i < key.length; i++) turned[i] = ~(key[i] ?? 0) & 0xff
  return turned
}

/** Comes after `key` and everything that continues it, before anything else. */
export const after = (key: Buffer): Buffer => Buffer.concat([key, Buffer.from([0xff])])
