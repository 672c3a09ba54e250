import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { allRuleBooks } from './rule-book'
import { ruleOf } from './rules'
import { lineOf } from './statement-page'
import { entries } from './store'

/** One line of the statement with the words of the rule version that paid it. */
export const entry = procedure(contract.points.entry, { allow: member }, async ({ actor, input }) => {
  const [found, books] = await Promise.all([entries.getScoped(actor, input.entryId), allRuleBooks(actor)])
  const book = books.find(({ version }) => version === found.ruleVersion)
  if (!book) throw new Error(`entry of rule book version ${found.ruleVersion}, which is gone`)
  const { title, evidence } = ruleOf(book, found.ruleCode)
  const { version, effectiveFrom, notice } = book
  return { entry: lineOf(found), rule: { title, evidence, version, effectiveFrom, notice } }
})
