import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { comingOf } from './coming'
import { allRuleBooks, bookInForce } from './rule-book'
import { ruleCardOf } from './rule-card'
import { type Balance, emptyBalance, expiryOfLot, totalLeftToday, withoutExpired } from './rules'
import { signInStanding } from './sign-in'
import { statementPage } from './statement-page'
import { accounts } from './store'

/** The tab 积分: account, rules in plain words and the newest lines, in one round trip after the actor's. */
export const overview = procedure(contract.points.overview, { allow: member }, async ({ actor, now }) => {
  const [account, books, statement] = await Promise.all([
    accounts.findScoped(actor, actor.memberId),
    allRuleBooks(actor),
    statementPage(actor),
  ])
  const book = bookInForce(books, now)
  const balance: Balance = withoutExpired(account ?? emptyBalance, now).live
  const { available, held, owed, honour, lots } = balance
  return {
    account: {
      available,
      held,
      owed,
      honour,
      lots: lots.map(({ year, left }) => ({ year, left, expiresAt: expiryOfLot(year) })),
    },
    ruleVersion: book.version,
    ruleEffectiveFrom: book.effectiveFrom,
    ruleNotice: book.notice,
    dayCap: book.autoDailyCap,
    leftToday: totalLeftToday(book, balance, now),
    coming: comingOf(books, book),
    rules: book.rules.map((rule) => ruleCardOf(book, rule, balance, now)),
    signIn: signInStanding(book, balance, now),
    ...statement,
  }
})
