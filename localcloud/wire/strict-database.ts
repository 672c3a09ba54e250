import { CloudError, collectionMissing, databaseRefused } from '../engine/cloud-error'
import type { Fields } from '../engine/document'
import { SCAN_LIMIT } from '../engine/select'
import type { WireCall } from './context'

/** The SDK's own table of errors names 1 MB as the limit of a query's result. */
const MAX_ANSWER_BYTES = 1024 * 1024

/** The function call that a request belongs to; undefined once the function has returned. */
export const callerOf = ({ instance }: WireCall): string | undefined => instance.serving?.meter.requestId

/** The SDK's calls that never carry a transaction, also when they are made through a transaction's handle. */
const leavesTransaction = ({ params }: WireCall, call: string): boolean =>
  call === 'count' || call === 'aggregate' || (params.queryType === 'WHERE' && call !== 'get')

/** A conditional update of one document of a collection that database.json declares `hot`: meant to be outside. */
const isMeant = ({ services, params }: WireCall, call: string, query: Fields): boolean =>
  call === 'update' && typeof query._id === 'string' && services.engine.isHot(String(params.collectionName))

/**
 * The SDK sends `where().update()`, `where().remove()`, `count()` and `aggregate()` of a transaction's handle
 * without the transaction, so they look like plain ones. What can be seen is that the same function call has a
 * transaction open: then they are refused, whichever handle they came from.
 */
export const assertInTransaction = (wireCall: WireCall, call: string, query: Fields = {}): void => {
  const { services, params } = wireCall
  const { engine } = services
  if (!engine.strict) return
  if (params.transactionId && params.queryType === 'WHERE') {
    throw databaseRefused(
      `[StrictMode] where().${call}() on ${params.collectionName} in a transaction: the platform documents single documents only. ` +
        'Use doc(id) in the transaction, and query before it starts.',
    )
  }
  if (params.transactionId || !leavesTransaction(wireCall, call)) return
  if (isMeant(wireCall, call, query) || !engine.hasOpenTransaction(callerOf(wireCall))) return
  throw databaseRefused(
    `[StrictMode] ${call} on ${params.collectionName} while this call has a transaction open: the SDK sends it outside of the transaction, ` +
      'so that it sees nothing of it and is not rolled back. Use doc(id) of the transaction, do it before startTransaction or after commit, or declare the collection hot in database.json.',
  )
}

/** Refuses to name a collection that database.json does not declare. */
export const assertDeclared = ({ services, params }: WireCall, name: string): void => {
  if (services.engine.has(name)) return
  const missing = collectionMissing(name)
  if (!services.engine.strict) throw missing
  throw new CloudError(
    missing.code,
    `${missing.message} [StrictMode] ${params.action} on ${name}: declare the collection in database.json.`,
  )
}

/** Refuses to change or remove every document of a collection that is not small. */
export const assertCondition = ({ services, params }: WireCall, query: Fields, call: string): void => {
  const { engine } = services
  if (!engine.strict || Object.keys(query).length > 0) return
  const total = engine.count(String(params.collectionName), {})
  if (total <= SCAN_LIMIT) return
  throw databaseRefused(
    `[StrictMode] ${call} on ${params.collectionName} without a condition would go through all ${total} documents. ` +
      'Name the documents by an indexed field, some hundred at a time.',
  )
}

/** Refuses an answer that the platform does not send. */
export const assertAnswerSize = ({ services, params }: WireCall, list: readonly string[]): void => {
  if (!services.engine.strict) return
  const bytes = list.reduce((sum, text) => sum + Buffer.byteLength(text), 0)
  if (bytes <= MAX_ANSWER_BYTES) return
  throw databaseRefused(
    `[StrictMode] ${params.action} on ${params.collectionName} would answer ${bytes} bytes, the limit is 1 MB. ` +
      'Ask for fewer documents with limit(), or for fewer fields with field().',
  )
}
