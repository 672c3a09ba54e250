/**
 * An error as the platform words it: `code` is what the SDK maps to an errCode
 * (wx-server-sdk 4.0.2, TCB_ERR_CODE), `message` is what it shows.
 */
export class CloudError extends Error {
  readonly code: string
  constructor(code: string, message: string) {
    super(message)
    this.name = 'CloudError'
    this.code = code
  }
}

/** errCode -502001: the database refused the operation. */
export const databaseRefused = (message: string) => new CloudError('DATABASE_REQUEST_FAILED', message)

/** errCode -501007. */
export const invalidParam = (message: string) => new CloudError('INVALID_PARAM', message)

/** errCode -502005. */
export const collectionMissing = (name: string) =>
  new CloudError(
    'DATABASE_COLLECTION_NOT_EXIST',
    `[ResourceNotFound] Db or Table not exist: ${name}. Please check your request, but if the problem cannot be solved, contact us.`,
  )

const CONFLICT_CODE = 'DATABASE_TRANSACTION_CONFLICT'

/** Raised at the operation: the transaction is aborted with it. The SDK shows -501001. */
export const transactionConflict = () =>
  new CloudError(
    CONFLICT_CODE,
    '[ResourceUnavailable.TransactionConflict] Transaction is conflict, maybe resource operated by others. Please check your code or try again later',
  )

/** The transaction ended, was aborted, or outlived its 30 s. */
export const transactionGone = () =>
  new CloudError(
    'DATABASE_TRANSACTION_FAIL',
    '[ResourceUnavailable.TransactionNotExist] Transaction does not exist on the server, transaction must be commit or abort in 30 seconds',
  )

/** A plain write waited for a document that an open transaction holds. errCode -501002. */
export const lockTimeout = (waitedMs: number) =>
  new CloudError(
    'SERVER_TIMEOUT',
    `[OperationTimeout] operation exceeded its time limit: waited ${waitedMs} ms for a document that an open transaction has written`,
  )

/** A plain write met a document that its own function call has written in an open transaction. */
export const ownLock = () =>
  databaseRefused(
    '[StrictMode] a plain write to a document that a transaction of this very call has written would wait for itself until the transaction is 30 s old. ' +
      'Write it through the transaction, or commit first.',
  )

/** There is more than an answer shows, and nothing in the answer says so. */
export const unboundedRead = (collection: string, limit: number) =>
  databaseRefused(
    `[StrictMode] get on ${collection} found more than ${limit} documents and would be cut there without a word. ` +
      'Say limit(n) with another n below 1000, and page by a cursor on the sort key and _id.',
  )

export const isConflict = (error: CloudError): boolean => error.code === CONFLICT_CODE

/** A taken `_id` or unique key, worded as MongoDB's E11000. */
export class DuplicateKey extends CloudError {
  constructor(
    readonly collection: string,
    readonly index: string,
    readonly fields: Readonly<Record<string, unknown>>,
  ) {
    const shown = Object.entries(fields)
      .map(([field, value]) => `${field}: ${JSON.stringify(value ?? null)}`)
      .join(', ')
    super(
      'DATABASE_REQUEST_FAILED',
      `E11000 duplicate key error collection: local.${collection} index: ${index} dup key: { ${shown} }`,
    )
  }
}
