import { contract } from '@contract/contract'
import { member } from '../../kernel/policy'
import { procedure } from '../../kernel/procedure'
import { allRuleBooks } from './rule-book'
import { ruleOf } from './rules'
import { lineOf } from './statement-page'
import { entries } from './store'

/** Redemption's own lines are no earnings: their rule is the same in every rule book. Source: points-rules.json. */
const SPENDING_RULES: Readonly<Record<string, { readonly title: string; readonly evidence: string }>> = {
  HOLD: { title: '兑换冻结', evidence: '兑换奖品时先冻结积分，领取核销后扣除。' },
  RELEASE: {
    title: '兑换退回',
    evidence: '取消兑换，或 7 天内没有领取，冻结的积分退回，退回后至少 30 天内可用。',
  },
}

/** One line of the statement with the words of the rule version that paid it. */
export const entry = procedure(contract.points.entry, { allow: member }, async ({ actor, input }) => {
  const [found, books] = await Promise.all([entries.getScoped(actor, input.entryId), allRuleBooks(actor)])
  const book = books.find(({ version }) => version === found.ruleVersion)
  if (!book) throw new Error(`entry of rule book version ${found.ruleVersion}, which is gone`)
  const { title, evidence } = SPENDING_RULES[found.ruleCode] ?? ruleOf(book, found.ruleCode)
  const { version, effectiveFrom, notice } = book
  return { entry: lineOf(found), rule: { title, evidence, version, effectiveFrom, notice } }
})
