import { ids } from '../../kernel/ids'
import type { Transaction } from '../../kernel/transaction'
import { givenBack, sumOf, withTaken } from './spending'
import { accounts, type EntryDocument, entries, type Lot } from './store'

type Act = {
  readonly tenantId: string
  readonly memberId: string
  /** What `hold` took. */
  readonly lots: readonly Lot[]
  readonly ruleVersion: number
  readonly source: EntryDocument['source']
  /** What had been taken, and when: it no longer counts towards that year's limit. */
  readonly limited: { readonly thing: string; readonly takenAt: number }
  readonly now: number
}

/**
 * 兑换退回: held → available, into the lots the points came from, once: the entry's `_id` is derived from the
 * source, and a second one would end the transaction. Three requests.
 *
 * @returns the points that came back and what is available then
 */
export const release = async (
  tx: Transaction,
  { tenantId, memberId, lots, ruleVersion, source, limited, now }: Act,
): Promise<{ readonly points: number; readonly available: number }> => {
  const balance = await tx.get(accounts, memberId)
  if (!balance) throw new Error('points were held on an account that is gone')
  const points = sumOf(lots)
  const after = givenBack(balance, lots, now)
  await tx.add(entries, {
    _id: ids.derived('release', source.type, source.id),
    tenantId,
    memberId,
    sequence: balance.entryCount,
    kind: 'release',
    delta: points,
    balanceAfter: after.available,
    ruleCode: 'RELEASE',
    ruleTitle: '兑换退回',
    ruleVersion,
    source,
    at: now,
  })
  const { available, held, owed, entryCount } = after
  const year = withTaken(balance.year, limited.thing, limited.takenAt, -1)
  await tx.update(accounts, memberId, { available, held, owed, lots: after.lots, year, entryCount })
  return { points, available }
}
