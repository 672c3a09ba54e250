import { CloudError, invalidParam } from '../engine/cloud-error'
import { type Fields, isFields, parseEjson, parseEjsonFields } from '../engine/document'
import { DEFAULT_LIMIT } from '../engine/engine'
import type { SortSpec } from '../engine/plan'
import type { Handler, WireCall } from './context'
import {
  assertAnswerSize,
  assertCondition,
  assertDeclared,
  assertInTransaction,
  callerOf,
} from './strict-database'

/** What the SDK sends as a limit when a query names none, and when it names too high a one. */
const LIMITS_NOT_CHOSEN: ReadonlySet<unknown> = new Set([undefined, 100, 1000])

const collectionOf = (call: WireCall): string => {
  const { collectionName } = call.params
  if (typeof collectionName !== 'string') throw invalidParam('collectionName is required')
  assertDeclared(call, collectionName)
  return collectionName
}

const transactionOf = ({ params }: WireCall): string | undefined => {
  const { transactionId } = params
  if (transactionId === undefined || transactionId === null || transactionId === '') return undefined
  if (typeof transactionId !== 'string') throw invalidParam('transactionId must be a string')
  return transactionId
}

/** An absent query is `{}`: the SDK leaves it out when there was no `where`. */
const queryOf = ({ params, services }: WireCall): Fields =>
  params.query === undefined || params.query === ''
    ? {}
    : parseEjsonFields(params.query, services.clock.now())

const sortOf = ({ params, services }: WireCall): SortSpec => {
  if (params.order === undefined) return []
  const order = parseEjson(params.order, services.clock.now())
  const parts = (Array.isArray(order) ? order : [order]).filter(isFields)
  return parts.flatMap((part) =>
    Object.entries(part).map(([path, direction]) => [path, direction === -1 ? -1 : 1] as const),
  )
}

const wholeNumber = (value: unknown, fallback: number, name: string): number => {
  if (value === undefined) return fallback
  if (!Number.isInteger(value) || (value as number) < 0) throw invalidParam(`${name} must be a whole number`)
  return value as number
}

const getDocument: Handler = (call) => {
  const { params, services, tally } = call
  assertInTransaction(call, 'get')
  const limit = wholeNumber(params.limit, DEFAULT_LIMIT, 'limit')
  const offset = wholeNumber(params.offset, 0, 'offset')
  const projection =
    params.projection === undefined ? undefined : parseEjsonFields(params.projection, services.clock.now())
  const whole = params.queryType !== 'DOC' && LIMITS_NOT_CHOSEN.has(params.limit)
  const request = { query: queryOf(call), sort: sortOf(call), limit, skip: offset, projection, whole }
  const list = services.engine.find(
    collectionOf(call),
    { ...request, transactionId: transactionOf(call) },
    tally,
  )
  assertAnswerSize(call, list)
  return { data: { list, offset, limit } }
}

const calculateDocument: Handler = (call) => {
  assertInTransaction(call, 'count')
  return { data: { total: call.services.engine.count(collectionOf(call), queryOf(call), call.tally) } }
}

const insertDocument: Handler = async (call) => {
  const { params, services } = call
  if (!Array.isArray(params.data) || params.data.length === 0)
    throw invalidParam('data must be a list of documents')
  const documents = params.data.map((text) => parseEjsonFields(text, services.clock.now()))
  const insertedIds = await services.engine.insert(
    collectionOf(call),
    documents,
    transactionOf(call),
    callerOf(call),
  )
  return { data: { insertedIds } }
}

const modifyDocument: Handler = async (call) => {
  const { params, services, tally } = call
  const query = queryOf(call)
  assertInTransaction(call, 'update', query)
  const collection = collectionOf(call)
  assertCondition(call, query, 'update')
  const { updated, upsertId } = await services.engine.modify(
    collection,
    {
      query,
      data: parseEjsonFields(params.data, services.clock.now()),
      multi: params.multi === true,
      replace: params.merge === false,
      upsert: params.upsert === true,
      transactionId: transactionOf(call),
      caller: callerOf(call),
    },
    tally,
  )
  return { data: { updated, upsert_id: upsertId } }
}

const removeDocument: Handler = async (call) => {
  assertInTransaction(call, 'remove')
  const collection = collectionOf(call)
  const query = queryOf(call)
  assertCondition(call, query, 'remove')
  const request = {
    query,
    multi: call.params.multi === true,
    transactionId: transactionOf(call),
    caller: callerOf(call),
  }
  return { data: { deleted: await call.services.engine.remove(collection, request, call.tally) } }
}

const aggregateDocuments: Handler = (call) => {
  const { stages } = call.params
  assertInTransaction(call, 'aggregate')
  if (!Array.isArray(stages) || !stages.every(isFields)) throw invalidParam('stages must be a list of stages')
  const pipeline = stages.map((stage) => ({
    name: String(stage.stageKey),
    value: parseEjson(stage.stageValue, call.services.clock.now()),
  }))
  const list = call.services.engine.aggregate(collectionOf(call), pipeline, call.tally)
  assertAnswerSize(call, list)
  return { data: { list } }
}

const requiredTransaction = (call: WireCall): string => {
  const id = transactionOf(call)
  if (id === undefined) throw invalidParam('transactionId is required')
  return id
}

/** Collections are declared, not created: only what the platform would also say about an existing one is answered. */
const addCollection: Handler = (call) => {
  throw new CloudError('DATABASE_REQUEST_FAILED', `Table exist: ${collectionOf(call)}`)
}

/** The database half of the protocol (@cloudbase/database as of wx-server-sdk 4.0.2). */
export const databaseActions: Readonly<Record<string, Handler>> = {
  'database.addCollection': addCollection,
  'database.getDocument': getDocument,
  'database.calculateDocument': calculateDocument,
  'database.insertDocument': insertDocument,
  'database.modifyDocument': modifyDocument,
  'database.removeDocument': removeDocument,
  'database.aggregateDocuments': aggregateDocuments,
  'database.startTransaction': (call) => ({
    transactionId: call.services.engine.startTransaction(callerOf(call)),
  }),
  'database.commitTransaction': async (call) => {
    await call.services.engine.commitTransaction(requiredTransaction(call))
    return {}
  },
  'database.abortTransaction': (call) => {
    call.services.engine.abortTransaction(requiredTransaction(call))
    return {}
  },
}
