import { contract } from '@contract/contract'
import { dayKeyOf } from '../../kernel/day-key'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { earn } from './earn'
import { ruleBookInForce } from './rule-book'
import { type Balance, leftToday, ruleOf, streakAfter, streakPoints } from './rules'
import { accounts, type RuleBook } from './store'

const RULE = 'SIGN_IN'

/** What the points page says of signing in: done today or not, and what today's brings. */
export const signInStanding = (book: RuleBook, balance: Balance, now: number) => {
  const rule = ruleOf(book, RULE)
  const { dayKey, days } = streakAfter(balance.streak, now)
  const doneToday = balance.streak?.dayKey === dayKey
  const pays = doneToday || leftToday(book, rule, balance, now) >= rule.points
  const points = pays ? rule.points + streakPoints(rule, { dayKey, days }) : 0
  return { doneToday, days: doneToday ? days : days - 1, points }
}

/**
 * 每日签到. The day names the entry, so a day pays once, and a second sign-in is told what the first one brought.
 */
export const signIn = procedure(
  contract.points.signIn,
  { allow: member, rate: { limit: 20, windowSeconds: 600 } },
  async ({ actor: { tenantId, memberId }, actor, now, transact }) => {
    const book = await ruleBookInForce(actor, now)
    const dayKey = dayKeyOf(now)
    const source = { type: 'day' as const, id: dayKey, title: `${dayKey} 签到` }
    return transact(async (tx) => {
      const earning = await earn(tx, { tenantId, memberId, book, ruleCode: RULE, source, now })
      const account = await tx.get(accounts, memberId)
      const { days } = streakAfter(account?.streak, now)
      return { points: earning.points, days, available: earning.available }
    })
  },
)
