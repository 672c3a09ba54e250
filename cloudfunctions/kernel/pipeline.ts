import { idempotencyKey } from '@contract/words'
import * as v from 'valibot'
import { type Actor, actorOf } from './actor'
import { auditEntries } from './audit'
import { clock } from './clock'
import { readDocument } from './database'
import { describeError, Refusal, refusal } from './errors'
import { carriesHostileKey } from './hostile'
import { type Account, type IdentityDocument, identities, readAccount } from './identity'
import { ids } from './ids'
import { findKeyRecord, hashOfInput, type KeyRecord, keyRecordId, keyRecords, replyOf } from './key-record'
import { writeLog } from './log'
import { type Committed, type Handler, refuseWith, type Transact } from './procedure'
import { countTry } from './rate'
import { type TenantDocument, tenantOfApp } from './tenant'
import { runTx } from './transaction'

/** Every module's procedures, by module and name. */
type Handlers = Readonly<Record<string, Readonly<Record<string, Handler>>>>

/** What the platform hands a function beside the event. */
type PlatformContext = { readonly request_id?: string } | undefined

/** Largest call, in bytes of JSON. The platform would take 100 KB; no procedure needs more than this. */
const MAX_CALL_BYTES = 16 * 1024

/** Modules without which nobody could get in: they have no switch. */
const ALWAYS_ON = new Set(['home', 'member'])

const callSchema = v.strictObject({
  procedure: v.string(),
  input: v.unknown(),
  key: v.optional(idempotencyKey),
})

type Parsed = {
  readonly name: string
  readonly module: string
  readonly handler: Handler
  readonly input: unknown
  readonly key: string | undefined
}

/** `userInfo` and `tcbContext` are put there by the platform. They are dropped: identity comes from the context. */
const withoutPlatformFields = (event: unknown): unknown => {
  if (typeof event !== 'object' || event === null || Array.isArray(event)) return event
  return Object.fromEntries(
    Object.entries(event).filter(([field]) => field !== 'userInfo' && field !== 'tcbContext'),
  )
}

/** Size, then strict parse: nothing of a call that fails here has touched the database. */
const parseCall = (handlers: Handlers, event: unknown): Parsed => {
  const body = withoutPlatformFields(event)
  if (Buffer.byteLength(JSON.stringify(body) ?? '') > MAX_CALL_BYTES) throw refusal('INVALID_INPUT')
  const call = v.safeParse(callSchema, body)
  if (!call.success || carriesHostileKey(call.output.input)) throw refusal('INVALID_INPUT')
  const [module = '', procedure = ''] = call.output.procedure.split('.')
  const name = `${module}.${procedure}`
  const handler = Object.hasOwn(handlers, module) ? handlers[module]?.[procedure] : undefined
  if (!handler || name !== call.output.procedure) throw refusal('UNKNOWN_PROCEDURE')
  const input = v.safeParse(handler.words.input, call.output.input)
  if (!input.success) throw refusal('INVALID_INPUT')
  if ((handler.words.kind === 'mutation') !== (call.output.key !== undefined)) throw refusal('INVALID_INPUT')
  return { name, module, handler, input: input.output, key: call.output.key }
}

type Known = {
  readonly actor: Actor
  readonly tenant: TenantDocument
  readonly earlier: KeyRecord | null
}

/** Actor, tenant and key record in one round trip: all three follow from the account and the key. */
const lookUp = async (account: Account, { key, handler }: Parsed): Promise<Known> => {
  const [identity, tenant, earlier] = await Promise.all([
    readDocument<IdentityDocument>(identities.name, account.identityId),
    tenantOfApp(account.appId, handler.words.kind === 'query' ? 'cached' : 'fresh'),
    key === undefined ? null : findKeyRecord(keyRecordId(account.identityId, key)),
  ])
  return { actor: actorOf(account.identityId, identity, tenant), tenant, earlier }
}

/** Removes what the words do not declare, so that no field of a document leaves by accident. */
const shaped = (handler: Handler, output: unknown): unknown => {
  const result = v.safeParse(handler.words.output, output)
  if (!result.success) throw new Error(`output: ${v.getDotPath(result.issues[0]) ?? '(root)'}`)
  return result.output
}

type Act = Known & { readonly parsed: Parsed; readonly now: number; readonly requestId: string }

/** The transaction of a mutating procedure: effect, audit entry and key record, or none of them. */
const transactOf = ({ actor, parsed, now, requestId }: Act): Transact<unknown> => {
  const { handler, key, name } = parsed
  const inputHash = hashOfInput(name, parsed.input)
  const recordId = key === undefined ? null : keyRecordId(actor.identityId, key)
  const alreadyDone = async () => {
    const record = recordId === null ? null : await findKeyRecord(recordId)
    return record && replyOf(record, inputHash)
  }
  return async (work) => {
    const output = await runTx(async (tx) => {
      const reply = shaped(handler, await work(tx))
      if (handler.auditSubject) {
        const { identityId, memberId, tenantId } = actor
        const subjectId = handler.auditSubject(actor, reply)
        const entry = { tenantId, procedure: name, identityId, memberId, subjectId, requestId, at: now }
        await tx.add(auditEntries, { _id: ids.fresh(now), ...entry })
      }
      if (recordId !== null) {
        const record = {
          tenantId: actor.tenantId,
          procedure: name,
          inputHash,
          reply: JSON.stringify(reply),
          at: now,
        }
        await tx.add(keyRecords, { _id: recordId, ...record })
      }
      return reply
    }, alreadyDone)
    return output as Committed<unknown>
  }
}

const runCall = async (
  handlers: Handlers,
  event: unknown,
  now: number,
  requestId: string,
): Promise<unknown> => {
  const parsed = parseCall(handlers, event)
  const { handler } = parsed
  const known = await lookUp(readAccount(), parsed)
  if (!ALWAYS_ON.has(parsed.module) && known.tenant.modulesOff.includes(parsed.module))
    throw refusal('MODULE_OFF')
  const actor = handler.allow(known.actor)
  if (handler.rate) await countTry(actor, parsed.name, handler.rate, now)
  if (known.earlier) return replyOf(known.earlier, hashOfInput(parsed.name, parsed.input))
  const transact = transactOf({ ...known, actor, parsed, now, requestId })
  const output = await handler.run({
    actor,
    tenant: known.tenant,
    input: parsed.input,
    now,
    refuse: refuseWith,
    transact,
  })
  return handler.words.kind === 'query' ? shaped(handler, output) : output
}

/**
 * The door that every call goes through, in this order: size → strict parse → actor → tenant and module
 * switch → policy → rate → key look-up → run (effect, key record and audit entry in one transaction) →
 * envelope. Whatever happens, an envelope comes back; no message of ours or of the platform leaves.
 */
export const pipelineOf =
  (handlers: Handlers) =>
  async (event: unknown, context: PlatformContext): Promise<object> => {
    const now = clock.now()
    const requestId = context?.request_id || ids.fresh(now)
    const procedure = String((event as { procedure?: unknown } | null)?.procedure).slice(0, 60)
    const log = (code: string, cause?: string) =>
      writeLog({ requestId, procedure, code, milliseconds: clock.now() - now, ...(cause ? { cause } : {}) })
    try {
      const data = await runCall(handlers, event, now, requestId)
      log('OK')
      return { ok: true, data, requestId, at: now }
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'INTERNAL'
      log(code, code === 'INTERNAL' ? describeError(error) : undefined)
      return { ok: false, code, requestId, at: now }
    }
  }
