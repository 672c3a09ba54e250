import type { Fault } from '@contract/ledger'
import { ids } from '../../kernel/ids'
import { runTx } from '../../kernel/transaction'
import { type FindingDocument, findings } from './store'

/** A check that found something wrong with a member's account. */
export type Found = {
  readonly tenantId: string
  readonly memberId: string
  readonly faults: readonly Fault[]
}

const openAgain = { open: true, settledAt: null, settledBy: null, settledWords: null }

/**
 * Writes down what a check found. The same fault of the same account is one finding, however often it is seen; one
 * that was settled and is there again is open again.
 */
export const noteFound = async (found: readonly Found[], now: number): Promise<void> => {
  await Promise.all(
    found.flatMap(({ tenantId, memberId, faults }) =>
      faults.map((fault) =>
        runTx(async (tx) => {
          const _id = ids.derived('finding', memberId, fault.kind)
          const known = await tx.get(findings, _id)
          const seen = { ...fault, ...openAgain, lastSeenAt: now }
          if (known) await tx.update(findings, _id, known.open ? seen : { ...seen, firstSeenAt: now })
          else
            await tx.add(findings, { _id, tenantId, memberId, firstSeenAt: now, ...seen } as FindingDocument)
        }),
      ),
    ),
  )
}
