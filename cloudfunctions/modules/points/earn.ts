import { ids } from '../../kernel/ids'
import type { Transaction } from '../../kernel/transaction'
import { type Balance, credited, emptyBalance, leftToday, ruleOf } from './rules'
import { accounts, type EntryDocument, entries, type RuleBook } from './store'

type Act = {
  readonly tenantId: string
  readonly memberId: string
  readonly book: RuleBook
  readonly ruleCode: string
  readonly source: EntryDocument['source']
  readonly now: number
}

/** `paid` now, paid `already` by an earlier act, or `capped`: nothing was written and another day may pay it. */
export type Earning = {
  readonly outcome: 'paid' | 'already' | 'capped'
  readonly points: number
  readonly available: number
}

/**
 * 积分入账, inside the transaction of the act it belongs to: at most four more requests. The entry's `_id`
 * is derived from member, exclusivity group and subject, so one subject pays once whatever happens; it is
 * read first, because a duplicate would end the whole transaction.
 */
export const earn = async (tx: Transaction, act: Act): Promise<Earning> => {
  const { tenantId, memberId, book, source, now } = act
  const rule = ruleOf(book, act.ruleCode)
  const entryId = ids.derived('earning', memberId, rule.group, source.id)
  const paidBefore = await tx.get(entries, entryId)
  const account = await tx.get(accounts, memberId)
  const balance: Balance = account ?? emptyBalance
  if (paidBefore) return { outcome: 'already', points: paidBefore.delta, available: balance.available }
  if (leftToday(book, rule, balance, now) < rule.points) {
    return { outcome: 'capped', points: 0, available: balance.available }
  }
  const { available, held, owed, honour, lots, day, entryCount } = credited(balance, rule, now)
  const moved = { available, held, owed, honour, lots, day, entryCount }
  await tx.add(entries, {
    _id: entryId,
    tenantId,
    memberId,
    sequence: balance.entryCount,
    kind: 'earning',
    delta: rule.points,
    balanceAfter: available,
    ruleCode: rule.code,
    ruleTitle: rule.title,
    ruleVersion: book.version,
    source,
    at: now,
  })
  if (account) await tx.update(accounts, memberId, moved)
  else await tx.add(accounts, { _id: memberId, tenantId, memberId, ...moved })
  return { outcome: 'paid', points: rule.points, available }
}
