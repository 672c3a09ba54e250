import type { ModuleTable } from '../../kernel/module'
import { entry } from './entry'
import { overview } from './overview'
import { signIn } from './sign-in'
import { statement } from './statement'
import { accounts, entries, ruleBooks } from './store'

export { checkAccount } from './check-account'
export {
  adjust,
  assertReversible,
  type Effect,
  effectOfAdjusting,
  effectOfReversing,
  reverse,
} from './correct'
export { type Earning, earn } from './earn'
export { canHold, hold } from './hold'
export { postExpiry } from './post'
export { release } from './release'
export { revisedBook } from './revision'
export {
  allRuleBooks,
  freshRuleBooks,
  ruleBookInForce,
  ruleBookOfTenant,
  ruleBookOnDay,
  versionInForce,
} from './rule-book'
export { changesBetween } from './rule-changes'
export { amountOf, emptyBalance, expiryOfLot, leftToday, ruleOf, withoutExpired } from './rules'
export { spend } from './spend'
export { spendable, takenThisMonth, takenThisYear } from './spending'
export { memberStatement } from './statement-page'
export {
  type AccountDocument,
  accounts,
  everyAccount,
  everyEntry,
  type Lot,
  type Rule,
  type RuleBook,
  ruleBooks,
  tenantAccounts,
  tenantEntries,
} from './store'

export const pointsModule = {
  procedures: { overview, statement, entry, signIn },
  collections: [accounts, entries, ruleBooks],
} satisfies ModuleTable
