import { clock } from './clock'
import { describeError, Refusal, refusal } from './errors'
import { type Account, readAccount } from './identity'
import { ids } from './ids'
import { findKeyed, hashOfInput, keyRecordId, replyOf } from './key-record'
import { writeLog } from './log'
import { lookUp } from './look-up'
import { runOpen } from './open-call'
import { type Handlers, type ParsedCall, parseCall } from './parse-call'
import { refuseWith } from './procedure'
import { countTry } from './rate'
import { sentAhead } from './sent-ahead'
import { isOff } from './tenant'
import { keyedReply, shaped, transactOf } from './transact'

/** What the platform hands a function beside the event. */
type PlatformContext = { readonly request_id?: string } | undefined

/**
 * A refused act may be the twin of one that has just gone through: delivered twice at once, the second finds
 * the voucher cancelled by the first. Whoever repeats is told what the first was told.
 */
const replyOfTwin = async ({ identityId }: Account, call: ParsedCall, error: unknown) => {
  const { key, name, input, handler } = call
  const isRefused = error instanceof Refusal && key !== undefined
  const twin = isRefused ? await findKeyed(handler.keyHome, keyRecordId(identityId, key)) : null
  if (!twin) throw error
  return replyOf(twin, hashOfInput(name, input))
}

const runCall = async (
  handlers: Handlers,
  event: unknown,
  now: number,
  requestId: string,
): Promise<unknown> => {
  const call = parseCall(handlers, event)
  const { handler, input, module, name } = call
  if (handler.words.open) return runOpen(call, now)
  const account = readAccount()
  // Counted while the actor is looked up: a try that is refused afterwards was one too.
  const counting = handler.rate && sentAhead(countTry(account.identityId, name, handler.rate, now))
  const early = handler.early && sentAhead(handler.early(account, input))
  const { actor: caller, tenant, earlier } = await lookUp(account, call, now)
  if (isOff(tenant, module)) throw refusal('MODULE_OFF')
  const actor = handler.allow(caller)
  if (!handler.rate?.whileReading) await counting
  if (earlier) return replyOf(earlier, hashOfInput(name, input))
  const transact = transactOf({ actor, call, now, requestId, counting })
  const known = { actor, tenant, input, now, openId: account.openId, early: await early }
  const key = call.key ?? ''
  const keyedAs = {
    id: keyRecordId(account.identityId, key),
    keyed: (reply: unknown) => keyedReply(call, reply),
  }
  const running = handler.run({ ...known, key, keyedAs, refuse: refuseWith, transact })
  const acting = running.finally(() => counting)
  const output = await acting.catch((error: unknown) => replyOfTwin(account, call, error))
  return handler.words.kind === 'query' ? shaped(handler, output) : output
}

/** What a log may say of a procedure's name: whatever else a caller put there could be anything. */
const loggedName = (name: unknown): string =>
  typeof name === 'string' && /^[A-Za-z]{1,20}\.[A-Za-z]{1,30}$/.test(name) ? name : '(malformed)'

/**
 * The door that every call goes through, in this order: size → strict parse → actor, tenant, key and rate
 * in one round trip → module switch → policy → earlier reply → run (effect, key record and audit entry in one transaction) →
 * envelope. Whatever happens, an envelope comes back; no message of ours or of the platform leaves.
 */
export const pipelineOf =
  (handlers: Handlers) =>
  async (event: unknown, context: PlatformContext): Promise<object> => {
    const now = clock.now()
    const requestId = context?.request_id || ids.fresh(now)
    const procedure = loggedName((event as { procedure?: unknown } | null)?.procedure)
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
