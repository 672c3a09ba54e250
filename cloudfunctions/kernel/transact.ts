import * as v from 'valibot'
import type { Actor, HolderActor } from './actor'
import { auditEntries } from './audit'
import { ids } from './ids'
import { findKeyRecord, hashOfInput, keyRecordId, keyRecords, replyOf } from './key-record'
import type { ParsedCall } from './parse-call'
import type { Committed, Handler, Transact } from './procedure'
import { runTx, type Transaction } from './transaction'

/** Removes what the words do not declare, so that no field of a document leaves by accident. */
export const shaped = (handler: Handler, output: unknown): unknown => {
  const result = v.safeParse(handler.words.output, output)
  if (!result.success) throw new Error(`output: ${v.getDotPath(result.issues[0]) ?? '(root)'}`)
  return result.output
}

type Act = {
  readonly actor: Actor
  readonly call: ParsedCall
  readonly now: number
  readonly requestId: string
}

const addAuditEntry = async (
  tx: Transaction,
  { actor, call, now, requestId }: Act,
  reply: unknown,
): Promise<void> => {
  const { auditSubject } = call.handler
  if (!auditSubject) return
  const { identityId, memberId, tenantId } = actor
  const role = 'role' in actor ? (actor as HolderActor).role : null
  const entry = { tenantId, procedure: call.name, identityId, memberId, role, requestId, at: now }
  await tx.add(auditEntries, { _id: ids.fresh(now), ...entry, subjectId: auditSubject(actor, reply) })
}

/** The transaction of a call that writes: effect, audit entry and key record, or none of them. */
export const transactOf = (act: Act): Transact<unknown> => {
  const { actor, call, now } = act
  const inputHash = hashOfInput(call.name, call.input)
  const recordId = call.key === undefined ? null : keyRecordId(actor.identityId, call.key)
  const alreadyDone = async () => {
    const record = recordId === null ? null : await findKeyRecord(recordId)
    return record && replyOf(record, inputHash)
  }
  return async (work) => {
    const output = await runTx(async (tx) => {
      const reply = shaped(call.handler, await work(tx))
      await addAuditEntry(tx, act, reply)
      if (recordId !== null) {
        const record = { tenantId: actor.tenantId, procedure: call.name, inputHash, at: now }
        await tx.add(keyRecords, { _id: recordId, ...record, reply: JSON.stringify(reply) })
      }
      return reply
    }, alreadyDone)
    return output as Committed<unknown>
  }
}
