import * as v from 'valibot'
import type { Actor, HolderActor } from './actor'
import { auditEntries } from './audit'
import { Refusal } from './errors'
import { ids } from './ids'
import { findKeyed, hashOfInput, type Keyed, keyRecordId, keyRecords, replyOf } from './key-record'
import type { ParsedCall } from './parse-call'
import type { Committed, Handler, Transact } from './procedure'
import { runTx, type Transaction } from './transaction'

/** Removes what the words do not declare, so that no field of a document leaves by accident. */
export const shaped = (handler: Handler, output: unknown): unknown => {
  const result = v.safeParse(handler.words.output, output)
  if (!result.success) throw new Error(`output: ${v.getDotPath(result.issues[0]) ?? '(root)'}`)
  return result.output
}

/** What a document that keeps a call's key has to say of it. */
export const keyedReply = ({ name, input }: ParsedCall, reply: unknown): Keyed => ({
  procedure: name,
  inputHash: hashOfInput(name, input),
  reply: JSON.stringify(reply),
})

type Act = {
  readonly actor: Actor
  readonly call: ParsedCall
  readonly now: number
  readonly requestId: string
  /** The try that is being counted: nothing is written before it is allowed. */
  readonly counting: Promise<void> | undefined
}

const addAuditEntry = async (
  tx: Transaction,
  { actor, call, now, requestId }: Act,
  { reply, recordId, keyed }: { reply: unknown; recordId: string | null; keyed: Keyed | null },
): Promise<void> => {
  const subjectId = call.handler.auditSubject?.(actor, reply)
  if (subjectId === undefined) return
  const { identityId, memberId, tenantId } = actor
  const role = 'role' in actor ? (actor as HolderActor).role : null
  const who = { tenantId, identityId, memberId, role }
  const what = { procedure: call.name, requestId, at: now, subjectId, keyed }
  await tx.add(auditEntries, { _id: recordId ?? ids.fresh(now), ...who, ...what })
}

/** The transaction of a call that writes: effect, audit entry and idempotency key, or none of them. */
export const transactOf = (act: Act): Transact<unknown> => {
  const { actor, call, now } = act
  const { keyHome } = call.handler
  const inputHash = hashOfInput(call.name, call.input)
  const recordId = call.key === undefined ? null : keyRecordId(actor.identityId, call.key)
  return async (work, otherwise) => {
    await act.counting
    let isTwins = false
    const alreadyDone = async () => {
      const earlier = recordId === null ? null : await findKeyed(keyHome, recordId)
      isTwins = earlier !== null
      return earlier && replyOf(earlier, inputHash)
    }
    const acting = runTx(async (tx) => {
      const reply = shaped(call.handler, await work(tx))
      const keyed = recordId === null ? null : keyedReply(call, reply)
      await addAuditEntry(tx, act, { reply, recordId, keyed })
      if (recordId !== null && keyed && keyHome === keyRecords)
        await tx.add(keyRecords, { _id: recordId, tenantId: actor.tenantId, keyed, at: now })
      return reply
    }, alreadyDone)
    const output = await acting.catch(async (error: unknown) => {
      if (error instanceof Refusal) await otherwise?.()
      throw error
    })
    if (isTwins) await otherwise?.()
    return output as Committed<unknown>
  }
}
