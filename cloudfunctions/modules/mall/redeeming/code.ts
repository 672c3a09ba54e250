import { randomInt } from 'node:crypto'
import { CODE_LENGTH, CODE_SIGNS } from '@contract/rules/voucher-code'

/**
 * A code for a new voucher: about 10^12 of them, so that guessing one is hopeless. It is unique by an index;
 * a collision ends the transaction, which is then tried again with another code.
 */
export const freshCode = (): string =>
  Array.from({ length: CODE_LENGTH }, () => CODE_SIGNS[randomInt(CODE_SIGNS.length)]).join('')
