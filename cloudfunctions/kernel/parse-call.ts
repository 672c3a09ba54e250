import { idempotencyKey } from '@contract/words'
import * as v from 'valibot'
import { refusal } from './errors'
import type { Handler } from './procedure'

/** Every module's procedures, by module and name. */
export type Handlers = Readonly<Record<string, Readonly<Record<string, Handler>>>>

/** A call whose every word has been checked. */
export type ParsedCall = {
  /** `module.procedure` */
  readonly name: string
  readonly module: string
  readonly handler: Handler
  readonly input: unknown
  readonly key: string | undefined
}

/** Largest call, in bytes of JSON. The platform would take 100 KB; no procedure needs more than this. */
const MAX_CALL_BYTES = 16 * 1024

const callSchema = v.strictObject({
  procedure: v.string(),
  input: v.unknown(),
  key: v.optional(idempotencyKey),
})

/** `userInfo` and `tcbContext` are put there by the platform. They are dropped: identity comes from the context. */
const withoutPlatformFields = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
  return Object.fromEntries(
    Object.entries(event).filter(([field]) => field !== 'userInfo' && field !== 'tcbContext'),
  )
}

const handlerOf = (handlers: Handlers, module: string, procedure: string): Handler => {
  const table = Object.hasOwn(handlers, module) ? handlers[module] : undefined
  const handler = table && Object.hasOwn(table, procedure) ? table[procedure] : undefined
  if (!handler) throw refusal('UNKNOWN_PROCEDURE')
  return handler
}

/**
 * Size, then strict parse. A call that fails here has touched no database and named nobody. The schemas are the
 * only guard against operators (the SDK passes a client's `{"$gt":""}` straight through, seen), so every object
 * in the contract is strict and no field takes an arbitrary value.
 * @throws INVALID_INPUT, UNKNOWN_PROCEDURE
 */
export const parseCall = (handlers: Handlers, event: unknown): ParsedCall => {
  const body = withoutPlatformFields(event)
  if (Buffer.byteLength(JSON.stringify(body) ?? '') > MAX_CALL_BYTES) throw refusal('INVALID_INPUT')
  const call = v.safeParse(callSchema, body)
  // A list would pass for an object whose fields are all optional.
  if (!call.success || Array.isArray(call.output.input)) throw refusal('INVALID_INPUT')
  const { key, procedure: name } = call.output
  const [module = '', procedure = '', ...rest] = name.split('.')
  if (rest.length > 0) throw refusal('UNKNOWN_PROCEDURE')
  const handler = handlerOf(handlers, module, procedure)
  const input = v.safeParse(handler.words.input, call.output.input)
  if (!input.success) throw refusal('INVALID_INPUT')
  // A mutation without a key could not be repeated safely; a query with one shows a caller that is mistaken.
  if ((handler.words.kind === 'mutation') !== (key !== undefined)) throw refusal('INVALID_INPUT')
  return { name, module, handler, input: input.output, key }
}
