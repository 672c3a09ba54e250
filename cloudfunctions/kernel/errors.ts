import type { CommonErrorCode } from '@contract/procedure'

/** A refusal that the caller is told: a code of the contract, never a sentence. */
export class Refusal extends Error {
  constructor(readonly code: string) {
    super(code)
    this.name = 'Refusal'
  }
}

/** Refuses with a code that every procedure may answer. */
export const refusal = (code: CommonErrorCode): Refusal => new Refusal(code)

const textOf = (error: unknown): string =>
  typeof error === 'string'
    ? error
    : error && typeof error === 'object'
      ? ['code', 'errCode', 'errMsg', 'message']
          .map((field) => String(Reflect.get(error, field) ?? ''))
          .join(' ')
      : ''

/**
 * Conflicts and duplicates are recognised by family, not by one text: the classic engine and
 * PostgreSQL's `pg_doc` word them differently, and the SDK maps unknown codes to -501001.
 */
const CONFLICT =
  /TransactionConflict|TransactionBusy|WriteConflict|could not serialize|40001|40P01|deadlock detected/i
const DUPLICATE = /E11000|duplicate key|\b23505\b|DATABASE_DUPLICATE_WRITE/i
const EXPIRED = /TransactionNotExist|DATABASE_TRANSACTION_FAIL/i

/** Another transaction was writing the same document: nothing happened, a new try may succeed. */
export const isConflict = (error: unknown): boolean => CONFLICT.test(textOf(error))

/** A document with this `_id`, or unique field, exists: the transaction is gone, the act may have happened. */
export const isDuplicate = (error: unknown): boolean => DUPLICATE.test(textOf(error))

/** The transaction outlived its 30 seconds and was dropped. */
export const isExpired = (error: unknown): boolean => EXPIRED.test(textOf(error))

/** What a log may say of an unexpected error: its texts, cut. Rows and inputs are not in there. */
export const describeError = (error: unknown): string => textOf(error).slice(0, 300)
