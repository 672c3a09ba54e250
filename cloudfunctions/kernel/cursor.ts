import { refusal } from './errors'

/** The values of the ordering fields of the last line shown. */
export type Position = readonly (string | number)[]

const SEPARATOR = '~'

/** Packs a position into a word that a client hands back unchanged: `n1700000000000~scourse-1`. */
export const packCursor = (position: Position): string =>
  position.map((value) => (typeof value === 'number' ? `n${value}` : `s${value}`)).join(SEPARATOR)

/**
 * Unpacks what a client handed back. Its form is the contract's `cursor`, so only texts and numbers can travel in it.
 * @throws INVALID_INPUT where it does not hold `length` values: it belongs to another list.
 */
export const unpackCursor = (cursor: string, length: number): Position => {
  const position = cursor
    .split(SEPARATOR)
    .map((value) => (value.startsWith('n') ? Number(value.slice(1)) : value.slice(1)))
  if (position.length !== length) throw refusal('INVALID_INPUT')
  return position
}
