import type { ModuleTable } from '../../kernel/module'
import { entry } from './entry'
import { overview } from './overview'
import { statement } from './statement'
import { accounts, entries, ruleBooks } from './store'

export { type Earning, earn } from './earn'
export { canHold, hold } from './hold'
export { release } from './release'
export { ruleBookInForce } from './rule-book'
export { emptyBalance, leftToday, ruleOf } from './rules'
export { spend } from './spend'
export { spendable, takenThisMonth, takenThisYear } from './spending'
export { accounts, everyAccount, type Lot, type RuleBook } from './store'

export const pointsModule = {
  procedures: { overview, statement, entry },
  collections: [accounts, entries, ruleBooks],
} satisfies ModuleTable
