import type { Refusal } from '../../kernel/errors'
import type { Transaction } from '../../kernel/transaction'
import { adjusted, hindranceOf, reversed } from './corrections'
import { entryIdOf } from './entry-id'
import { post } from './post'
import { type Balance, emptyBalance, withoutExpired } from './rules'
import { accounts, type EntryDocument, entries } from './store'

type Owner = { readonly tenantId: string; readonly memberId: string }

/** What two admins decided, as its entry tells it. */
type Decision = { readonly ruleVersion: number; readonly reason: string; readonly now: number }

/** A balance before and after something that may be done to it. */
export type Effect = { readonly before: Balance; readonly after: Balance }

/** What 调整 would do to an account as it is. */
export const effectOfAdjusting = (account: Balance | null, points: number, now: number): Effect => {
  const before = withoutExpired(account ?? emptyBalance, now).live
  return { before, after: adjusted(before, points, now) }
}

/** What 冲正 would do to an account as it is. */
export const effectOfReversing = (account: Balance | null, entry: EntryDocument, now: number): Effect => {
  const before = withoutExpired(account ?? emptyBalance, now).live
  return { before, after: reversed(before, entry, now) }
}

/**
 * 调整, inside the transaction that confirms its proposal: three requests. The proposal names the entry, so one
 * proposal adjusts once.
 * @returns the entry's id
 */
export const adjust = async (
  tx: Transaction,
  { tenantId, memberId }: Owner,
  { points, proposalId }: { readonly points: number; readonly proposalId: string },
  { ruleVersion, reason, now }: Decision,
): Promise<string> => {
  const account = await tx.get(accounts, memberId)
  const source = { type: 'proposal', id: proposalId, title: '两位管理员决定' } as const
  const named = { kind: 'adjustment', source } as const
  const line = { ...named, delta: points, ruleCode: 'ADJUSTMENT', ruleTitle: '积分调整', ruleVersion, reason }
  const moved = (live: Balance) => adjusted(live, points, now)
  await post(tx, { tenantId, memberId, account, line, moved, now })
  return entryIdOf({ memberId, ...named })
}

type Refuse = (code: 'ENTRY_REVERSES' | 'ENTRY_KEPT' | 'ENTRY_REVERSED') => Refusal

const reversalOf = ({ _id: id, ruleTitle }: EntryDocument) =>
  ({ kind: 'reversal', source: { type: 'entry', id, title: `冲正“${ruleTitle}”` } }) as const

/**
 * An entry can be reversed once, and not all of them: one request.
 * @throws ENTRY_REVERSES, ENTRY_KEPT, ENTRY_REVERSED
 */
export const assertReversible = async (
  tx: Transaction,
  entry: EntryDocument,
  refuse: Refuse,
): Promise<void> => {
  const hindrance = hindranceOf(entry.kind)
  if (hindrance) throw refuse(hindrance)
  const { memberId } = entry
  if (await tx.get(entries, entryIdOf({ memberId, ...reversalOf(entry) }))) throw refuse('ENTRY_REVERSED')
}

/**
 * 冲正 of an entry that `assertReversible` let through in this transaction: three requests. The reversed entry names
 * the reversing one, so that it cannot be there twice.
 * @returns the reversing entry's id
 */
export const reverse = async (
  tx: Transaction,
  entry: EntryDocument,
  { ruleVersion, reason, now }: Decision,
): Promise<string> => {
  const { tenantId, memberId, delta } = entry
  const account = await tx.get(accounts, memberId)
  const named = reversalOf(entry)
  const line = { ...named, delta: -delta, ruleCode: 'REVERSAL', ruleTitle: '冲正', ruleVersion, reason }
  const moved = (live: Balance) => reversed(live, entry, now)
  await post(tx, { tenantId, memberId, account, line, moved, now })
  return entryIdOf({ memberId, ...named })
}
