import type { Transaction } from '../../kernel/transaction'
import { post } from './post'
import type { Balance } from './rules'
import { givenBack, sumOf, withTaken } from './spending'
import { accounts, type EntryDocument, type Lot } from './store'

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
 * 兑换退回: held → available, into the lots the points came from, once: the entry's `_id` follows from the
 * source, and a second one would end the transaction. Three requests.
 *
 * @returns the points that came back and what is available then
 */
export const release = async (
  tx: Transaction,
  { tenantId, memberId, lots, ruleVersion, source, limited, now }: Act,
): Promise<{ readonly points: number; readonly available: number }> => {
  const account = await tx.get(accounts, memberId)
  if (!account) throw new Error('points were held on an account that is gone')
  const points = sumOf(lots)
  const rule = { kind: 'release', ruleCode: 'RELEASE', ruleTitle: '兑换退回', ruleVersion } as const
  const line = { ...rule, delta: points, source }
  const moved = (live: Balance) => ({
    ...givenBack(live, lots, now),
    year: withTaken(live.year, limited.thing, limited.takenAt, -1),
  })
  const { available } = await post(tx, { tenantId, memberId, account, line, moved, now })
  return { points, available }
}
