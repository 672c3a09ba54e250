import type { Transaction } from '../../kernel/transaction'
import { entryIdOf } from './entry-id'
import { post } from './post'
import {
  amountOf,
  type Balance,
  credited,
  deducted,
  emptyBalance,
  type Grade,
  leftToday,
  ruleOf,
  streakAfter,
  streakPoints,
} from './rules'
import { spendable } from './spending'
import {
  type AccountDocument,
  accounts,
  type EntryDocument,
  entries,
  type Rule,
  type RuleBook,
} from './store'

type Act = Grade & {
  readonly tenantId: string
  readonly memberId: string
  /** The book in force at the moment of what is paid for. */
  readonly book: RuleBook
  readonly ruleCode: string
  readonly source: EntryDocument['source']
  /** What is paid for once in its group; the source, unless said otherwise. */
  readonly subject?: string
  readonly now: number
}

/** `paid` now, paid `already` by an earlier act, or `capped`: no entry was written and another day may pay it. */
export type Earning = {
  readonly outcome: 'paid' | 'already' | 'capped'
  readonly points: number
  readonly available: number
}

/** The balance that an act of a rule leads to: a rule with negative points takes, what is missing is owed. */
const movedBy =
  (rule: Rule, points: number, now: number) =>
  (live: Balance): Balance => {
    if (points < 0) return deducted(live, -points)
    if (!rule.streakBonus) return credited(live, rule, now, { points })
    const streak = streakAfter(live.streak, now)
    return { ...credited(live, rule, now, { points, bonus: streakPoints(rule, streak) }), streak }
  }

/** A day under a full cap pays nothing and still belongs to the streak. */
const keepStreak = async (tx: Transaction, rule: Rule, account: AccountDocument | null, now: number) => {
  if (!rule.streakBonus || !account) return
  const streak = streakAfter(account.streak, now)
  if (streak !== account.streak) await tx.update(accounts, account._id, { streak })
}

/**
 * 积分入账, or the deduction that a rule with negative points is, inside the transaction of the act it belongs to:
 * at most four more requests. The entry's `_id` follows from member, exclusivity group and subject, so one subject
 * pays once whatever happens; it is read first, because a duplicate would end the whole transaction.
 */
export const earn = async (tx: Transaction, act: Act): Promise<Earning> => {
  const { tenantId, memberId, book, source, subject = source.id, now } = act
  const rule = ruleOf(book, act.ruleCode)
  const points = amountOf(rule, act)
  const kind = points < 0 ? 'deduction' : 'earning'
  const named = { kind, group: rule.group, subject, source } as const
  const paidBefore = await tx.get(entries, entryIdOf({ memberId, ...named }))
  const account = await tx.get(accounts, memberId)
  const balance: Balance = account ?? emptyBalance
  if (paidBefore) return { outcome: 'already', points: paidBefore.delta, available: spendable(balance, now) }
  if (points > 0 && leftToday(book, rule, balance, now, points) < points) {
    await keepStreak(tx, rule, account, now)
    return { outcome: 'capped', points: 0, available: spendable(balance, now) }
  }
  const moved = movedBy(rule, points, now)
  const bonus = rule.streakBonus ? streakPoints(rule, streakAfter(balance.streak, now)) : 0
  const delta = points + bonus
  const line = { ...named, delta, ruleCode: rule.code, ruleTitle: rule.title, ruleVersion: book.version }
  const { available } = await post(tx, { tenantId, memberId, account, line, moved, now })
  return { outcome: 'paid', points: delta, available }
}
