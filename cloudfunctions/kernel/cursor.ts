import { refusal } from './errors'

/** The values of the ordering fields of the last line shown. */
export type Position = readonly (string | number)[]

/** Packs a position into a word that a client hands back unchanged. */
export const packCursor = (position: Position): string =>
  Buffer.from(JSON.stringify(position)).toString('base64url')

/**
 * Unpacks what a client handed back. Only strings and numbers come out, so no operator can travel in it.
 * @throws INVALID_INPUT for anything that is not a packed position of `length` values.
 */
export const unpackCursor = (cursor: string, length: number): Position => {
  let position: unknown
  try {
    position = JSON.parse(Buffer.from(cursor, 'base64url').toString())
  } catch {
    throw refusal('INVALID_INPUT')
  }
  const plain = (value: unknown): value is string | number =>
    typeof value === 'string' || Number.isFinite(value)
  if (!Array.isArray(position) || position.length !== length || !position.every(plain))
    throw refusal('INVALID_INPUT')
  return position
}
