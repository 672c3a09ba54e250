import { monthKeyOf } from '../../kernel/day-key'
import type { Transaction } from '../../kernel/transaction'
import { entryIdOf } from './entry-id'
import { type Balance, emptyBalance, storedAt, withoutExpired } from './rules'
import { type AccountDocument, accounts, type EntryDocument, entries } from './store'

type Owner = { readonly tenantId: string; readonly memberId: string }

/** What a movement says of itself; the rest of its entry follows from the account. */
type Line = Pick<EntryDocument, 'kind' | 'delta' | 'ruleCode' | 'ruleTitle' | 'ruleVersion' | 'source'> &
  Pick<EntryDocument, 'group' | 'subject' | 'reason'>

const addEntry = (
  tx: Transaction,
  { tenantId, memberId }: Owner,
  line: Line,
  { sequence, balanceAfter, now }: { sequence: number; balanceAfter: number; now: number },
): Promise<void> =>
  tx.add(entries, {
    _id: entryIdOf({ memberId, ...line }),
    ...{ tenantId, memberId, sequence, ...line },
    direction: line.delta < 0 ? 'out' : 'in',
    month: monthKeyOf(now),
    balanceAfter,
    at: now,
  })

const EXPIRY = { kind: 'expiry', ruleCode: 'EXPIRY', ruleTitle: '积分到期' } as const

/** Writes an entry for each lot that has expired. @returns the balance without them */
const expire = async (
  tx: Transaction,
  owner: Owner,
  balance: Balance,
  { ruleVersion, now }: { readonly ruleVersion: number; readonly now: number },
): Promise<Balance> => {
  const { live, expired } = withoutExpired(balance, now)
  let [sequence, left] = [balance.entryCount, balance.available]
  for (const lot of expired) {
    left -= lot.left
    const source = {
      type: 'lot',
      id: `${owner.memberId}-${lot.year}`,
      title: `${lot.year} 年所得积分`,
    } as const
    const line = { ...EXPIRY, delta: -lot.left, ruleVersion, source }
    await addEntry(tx, owner, line, { sequence, balanceAfter: left, now })
    sequence += 1
  }
  return live
}

type Posting = Owner & {
  /** The account as this transaction has read it; null where the member has none yet. */
  readonly account: AccountDocument | null
  readonly line: Line
  /** The balance after the movement, from the one without what has expired. */
  readonly moved: (live: Balance) => Balance
  readonly now: number
}

/**
 * The one way in which points move: what has expired by then goes first, then the entry and the account are
 * written. Two requests, and one more for each lot that had expired, which is once a year.
 */
export const post = async (
  tx: Transaction,
  { tenantId, memberId, account, line, moved, now }: Posting,
): Promise<Balance> => {
  const owner = { tenantId, memberId }
  const { ruleVersion } = line
  const live = await expire(tx, owner, account ?? emptyBalance, { ruleVersion, now })
  const after = storedAt(moved(live), now)
  await addEntry(tx, owner, line, { sequence: live.entryCount, balanceAfter: after.available, now })
  await save(tx, owner, account, after)
  return after
}

/** Writes what has expired and nothing else. @returns the points that expired */
export const postExpiry = async (
  tx: Transaction,
  account: AccountDocument,
  ruleVersion: number,
  now: number,
): Promise<number> => {
  const live = await expire(tx, account, account, { ruleVersion, now })
  if (live.entryCount === account.entryCount) return 0
  await save(tx, account, account, storedAt(live, now))
  return account.available - live.available
}

const save = async (
  tx: Transaction,
  { tenantId, memberId }: Owner,
  account: AccountDocument | null,
  balance: Balance,
): Promise<void> => {
  const { available, held, owed, honour, lots, day, year, streak, entryCount } = balance
  const { oldestYear, reminded, movedAt } = balance
  const fields = {
    ...{ available, held, owed, honour, lots, day, entryCount, oldestYear, reminded, movedAt },
    ...(year && { year }),
    ...(streak && { streak }),
  }
  if (account) await tx.update(accounts, memberId, fields)
  else await tx.add(accounts, { _id: memberId, tenantId, memberId, ...fields })
}
