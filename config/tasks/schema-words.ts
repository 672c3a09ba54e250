import type { Schema } from '../../contract/procedure'

/** A schema as valibot keeps it: which of these it has follows from its type. */
type Kept = Schema & {
  readonly entries?: Readonly<Record<string, Kept>>
  readonly item?: Kept
  readonly wrapped?: Kept
  readonly options?: readonly (Kept | string)[]
  readonly literal?: unknown
}

/** More words than these make no line clearer: the contract has them. */
const MAX_WORDS = 6

const optionsWords = (options: readonly (Kept | string)[], depth: number): string => {
  const words = options.map((one) => (typeof one === 'string' ? JSON.stringify(one) : wordsOf(one, depth)))
  const areWords = options.every((one) => typeof one === 'string')
  return words.includes('') || (areWords && (depth === 0 || words.length > MAX_WORDS))
    ? ''
    : words.join(' or ')
}

const wordsOf = (schema: Kept, depth: number): string => {
  if (schema.wrapped) return wordsOf(schema.wrapped, depth)
  if (schema.options) return optionsWords(schema.options, depth)
  if (schema.literal !== undefined) return JSON.stringify(schema.literal)
  if (schema.item) {
    const item = wordsOf(schema.item, depth)
    return item ? `[${item}]` : ''
  }
  if (!schema.entries || depth === 0) return ''
  const keys = Object.entries(schema.entries).map(([key, value]) => {
    const words = wordsOf(value, depth - 1)
    return `${key}${value.type === 'optional' ? '?' : ''}${words ? `: ${words}` : ''}`
  })
  return `{${keys.join(', ')}}`
}

/**
 * The keys of a schema as a reader wants them: `{ticketId, state: "held" or "open", cursor?}`.
 * @param depth how many levels of objects are opened; in the last one, words to choose from are left out
 */
export const schemaWords = (schema: Schema, depth: number): string => wordsOf(schema as Kept, depth)
