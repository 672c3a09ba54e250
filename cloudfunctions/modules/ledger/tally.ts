import { system } from '../../kernel/actor'
import { isDuplicate } from '../../kernel/errors'
import { ids } from '../../kernel/ids'
import { runTx } from '../../kernel/transaction'
import { type AuditRunDocument, everyAuditRun } from './store'

/** What a pass has looked at so far. It travels in the job's cursor, so that a slice done twice counts once. */
export type Count = { readonly accounts: number; readonly entries: number; readonly findings: number }
export type Tally = Readonly<Record<string, Count>>

const NOTHING: Count = { accounts: 0, entries: 0, findings: 0 }

/** Counts something for a union, and for all of them together. */
export const counted = (tally: Tally, tenantId: string, more: Count): Tally => {
  const plus = (id: string): Count => {
    const known = tally[id] ?? NOTHING
    return {
      accounts: known.accounts + more.accounts,
      entries: known.entries + more.entries,
      findings: known.findings + more.findings,
    }
  }
  return { ...tally, [system.tenantId]: plus(system.tenantId), [tenantId]: plus(tenantId) }
}

type Run = { readonly kind: AuditRunDocument['kind']; readonly startedAt: number }

/** Writes down how a pass went, once for each union. */
export const noteRun = async ({ kind, startedAt }: Run, tally: Tally, finishedAt: number): Promise<void> => {
  for (const [tenantId, count] of Object.entries({ [system.tenantId]: NOTHING, ...tally })) {
    const _id = ids.derived('audit', kind, tenantId, startedAt)
    await runTx(async (tx) => {
      if (await tx.get(everyAuditRun, _id)) return
      await tx.add(everyAuditRun, { _id, tenantId, kind, startedAt, finishedAt, ...count })
    }).catch((error: unknown) => {
      if (!isDuplicate(error)) throw error
    })
  }
}
