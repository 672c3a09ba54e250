import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { ruleBookInForce } from './rule-book'
import { type Balance, emptyBalance, expiryOfLot, leftToday } from './rules'
import { statementPage } from './statement-page'
import { accounts } from './store'

/** Rules whose acts exist on screen so far; the book itself holds more. */
const SHOWN_RULES = new Set(['BIND', 'REPLAY', 'FB_SUBMIT', 'FB_ADOPT'])

/** The tab 积分: account, rules in plain words and the newest lines, in one round trip after the actor's. */
export const overview = procedure(contract.points.overview, { allow: member }, async ({ actor, now }) => {
  const [account, book, statement] = await Promise.all([
    accounts.findScoped(actor, actor.memberId),
    ruleBookInForce(actor, now),
    statementPage(actor),
  ])
  const balance: Balance = account ?? emptyBalance
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
    rules: book.rules
      .filter((rule) => SHOWN_RULES.has(rule.code))
      .map((rule) => ({
        code: rule.code,
        title: rule.title,
        points: rule.points,
        dayCap: rule.dayCap ?? null,
        leftToday: rule.dayCap === undefined ? null : leftToday(book, rule, balance, now),
        once: rule.once ?? false,
        evidence: rule.evidence,
      })),
    ...statement,
  }
})
